using System.Buffers.Text;

namespace Todo.Administration.Domain.AuditLogs;

/// <summary>The last entry of a page; the next one begins after it.</summary>
public sealed record AuditLogCursor(DateTimeOffset ExecutionTime, Guid Id)
{
    private const int Length = sizeof(long) + 16;

    public static AuditLogCursor Of(AuditLog log) => new(log.ExecutionTime, log.Id);

    /// <exception cref="BusinessException"><c>AuditLogging:InvalidCursor</c>.</exception>
    public static AuditLogCursor Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        return text.Length <= 2 * Length && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == Length
            && BitConverter.ToInt64(bytes) is var ticks and > 0 && ticks <= DateTimeOffset.MaxValue.Ticks
                ? new AuditLogCursor(new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes[sizeof(long)..]))
                : throw new BusinessException(AdministrationErrorCodes.InvalidAuditLogCursor);
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BitConverter.TryWriteBytes(bytes, ExecutionTime.UtcTicks);
        Id.TryWriteBytes(bytes[sizeof(long)..]);
        return Base64Url.EncodeToString(bytes);
    }
}
