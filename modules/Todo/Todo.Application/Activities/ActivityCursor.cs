using System.Buffers.Binary;
using System.Buffers.Text;

namespace Todo.Todos.Activities;

/// <summary>Where a page ended, by instant and id; opaque to clients.</summary>
internal static class ActivityCursor
{
    private const int Length = sizeof(long) + 16;

    public static string Encode(DateTimeOffset at, Guid id)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.UtcTicks);
        id.TryWriteBytes(bytes[sizeof(long)..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <exception cref="BusinessException"><c>Todo:InvalidCursor</c>.</exception>
    public static (DateTimeOffset At, Guid Id)? Decode(string? cursor)
    {
        if (cursor is null) return null;
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            if (bytes.Length == Length && BinaryPrimitives.ReadInt64BigEndian(bytes) is var ticks && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks)
            {
                return (new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes.AsSpan(sizeof(long))));
            }
        }
        catch (FormatException)
        {
            // answered below
        }

        throw new BusinessException(TodoErrorCodes.InvalidCursor);
    }
}
