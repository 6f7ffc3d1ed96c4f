using System.Text;

namespace Todo.Todos.Positions;

/// <summary>Order keys that have room between any two of them, so that a move writes one row. Keys are compared
/// ordinally. A key is an integer part (a head character that tells its length: <c>a</c>–<c>z</c> for 0 and up,
/// <c>Z</c>–<c>A</c> below; then base-62 digits) and a fraction without trailing zeros.</summary>
public static class FractionalIndex
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string First = "a0";

    /// <summary>A key greater than <paramref name="after"/> and less than <paramref name="before"/>; null is an open end.
    /// The exact place is drawn from <paramref name="random"/>, so that two people who insert at one spot hardly ever get one key.</summary>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not less than <paramref name="before"/>.</exception>
    public static string Between(string? after, string? before, Random random)
    {
        if (after is not null && before is not null && string.CompareOrdinal(after, before) >= 0)
        {
            throw new ArgumentException($"There is no room between '{after}' and '{before}'.", nameof(before));
        }

        if (after is null) return before is null ? First + Jitter(random) : Below(before, random);

        var integer = IntegerOf(after);
        if (Increment(integer) is { } next && (before is null || string.CompareOrdinal(next, IntegerOf(before)) < 0))
        {
            return next + Jitter(random); // an integer in between: keys made one after another at the end stay short
        }

        var fraction = after[integer.Length..];
        return before is not null && IntegerOf(before) == integer
            ? integer + Midpoint(fraction, before[integer.Length..], random)
            : integer + Midpoint(fraction, null, random);
    }

    private static string Below(string before, Random random)
    {
        var integer = IntegerOf(before);
        return Decrement(integer) is { } previous
            ? previous + Jitter(random)
            : integer + Midpoint("", before[integer.Length..], random);
    }

    private static string IntegerOf(string key) => key[..(key[0] is >= 'a' and <= 'z' ? key[0] - 'a' + 2 : 'Z' - key[0] + 2)];

    private static string? Increment(string integer) => Step(integer, last: 'z', carry: '0', by: 1);

    private static string? Decrement(string integer) => Step(integer, last: '0', carry: 'z', by: -1);

    /// <summary>The neighbouring integer, null past the last head.</summary>
    private static string? Step(string integer, char last, char carry, int by)
    {
        var digits = integer.ToCharArray();
        for (var i = digits.Length - 1; i > 0; i--)
        {
            if (digits[i] != last)
            {
                digits[i] = Digits[Digits.IndexOf(digits[i]) + by];
                return new string(digits);
            }

            digits[i] = carry;
        }

        if (integer[0] == (by > 0 ? 'z' : 'A')) return null;
        var head = (integer[0], by) switch { ('Z', 1) => 'a', ('a', -1) => 'Z', var (h, _) => (char)(h + by) };
        var length = head is >= 'a' and <= 'z' ? head - 'a' + 1 : 'Z' - head + 1;
        return head + new string(carry, length);
    }

    /// <summary>A fraction strictly between two (null: one), as short as the gap allows.</summary>
    private static string Midpoint(string low, string? high, Random random)
    {
        var result = new StringBuilder();
        for (var i = 0; ; i++)
        {
            var from = i < low.Length ? Digits.IndexOf(low[i]) : 0;
            var to = high is null ? Digits.Length : i < high.Length ? Digits.IndexOf(high[i]) : 0;
            if (to - from > 1)
            {
                // Drawn from the middle half: a random choice near an end would use the room up faster.
                var quarter = (to - from) / 4;
                return result.Append(Digits[random.Next(from + Math.Max(1, quarter), to - quarter)]).ToString();
            }

            result.Append(Digits[from]);
            if (to != from) high = null; // below the upper neighbour from here on, whatever follows
        }
    }

    private static string Jitter(Random random) =>
        string.Create(2, random, static (span, random) =>
        {
            span[0] = Digits[random.Next(Digits.Length)];
            span[1] = Digits[random.Next(1, Digits.Length)]; // no trailing zero
        });
}
