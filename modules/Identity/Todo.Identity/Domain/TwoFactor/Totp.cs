using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Todo.Identity.Domain.TwoFactor;

/// <summary>Time-based one-time passwords as authenticator apps make them: HMAC-SHA-1, 30 seconds, six digits (RFC 6238).</summary>
public static class Totp
{
    public const int Digits = 6;
    public const int StepSeconds = 30;

    /// <summary>As long as the hash, which RFC 4226 section 4 asks for.</summary>
    public const int KeySizeInBytes = 20;

    /// <summary>How far a phone's clock may be off, either way (RFC 6238 section 5.2).</summary>
    private const int AllowedDriftInSteps = 1;

    public static string CodeOf(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // what authenticator apps speak; HMAC does not rest on SHA-1's resistance to collisions
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var truncated = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (truncated % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static long StepOf(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step that the code belongs to, around <paramref name="now"/>; null when it is of none.</summary>
    public static long? FindStep(ReadOnlySpan<byte> key, string code, DateTimeOffset now)
    {
        if (code.Length != Digits) return null;
        var current = StepOf(now);
        long? found = null;
        for (var step = current - AllowedDriftInSteps; step <= current + AllowedDriftInSteps; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(CodeOf(key, step)), System.Text.Encoding.UTF8.GetBytes(code))) found = step;
        }

        return found;
    }
}
