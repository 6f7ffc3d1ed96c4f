using System.Globalization;

namespace Todo.Todos.Recurrence;

/// <summary>One BYDAY: each such weekday, or only the first (1), second, last (-1) … of its month or year.</summary>
public readonly record struct RecurrenceDay(DayOfWeek Day, int? Ordinal = null)
{
    private static readonly string[] Codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Monday is 0: how RFC 5545 and most of the world count.</summary>
    public int IndexFromMonday => ((int)Day + 6) % 7;

    public static string CodeOf(DayOfWeek day) => Codes[(int)day];

    public static DayOfWeek? FindDay(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (code.SequenceEqual(Codes[i])) return (DayOfWeek)i;
        }

        return null;
    }

    public override string ToString() => Ordinal?.ToString(CultureInfo.InvariantCulture) + CodeOf(Day);
}
