namespace Todo.Administration.Application.AuditLogs;

/// <summary>A line of CSV (RFC 4180) that no spreadsheet takes for a formula.</summary>
internal static class CsvLine
{
    private const string FormulaStarts = "=+-@\t\r";

    public static string Of(params IEnumerable<string?> values) => string.Join(',', values.Select(Quote));

    private static string Quote(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var safe = FormulaStarts.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value; // OWASP: CSV injection
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
