using Todo.Todos.Items;

namespace Todo.Todos.Queries;

/// <summary>The fields that a query may name, and what each makes of a value.</summary>
internal static class QueryFields
{
    private static readonly Dictionary<string, TodoStatus[]> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["open"] = [TodoStatus.NotStarted, TodoStatus.InProgress],
        ["todo"] = [TodoStatus.NotStarted],
        ["started"] = [TodoStatus.InProgress],
        ["done"] = [TodoStatus.Completed],
        ["cancelled"] = [TodoStatus.Cancelled],
        ["closed"] = [TodoStatus.Completed, TodoStatus.Cancelled],
        ["any"] = Enum.GetValues<TodoStatus>(),
    };

    private static readonly Dictionary<string, TodoPriority> Priorities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["urgent"] = TodoPriority.Urgent,
        ["1"] = TodoPriority.Urgent,
        ["high"] = TodoPriority.High,
        ["2"] = TodoPriority.High,
        ["medium"] = TodoPriority.Medium,
        ["3"] = TodoPriority.Medium,
        ["low"] = TodoPriority.Low,
        ["4"] = TodoPriority.Low,
        ["none"] = TodoPriority.None,
    };

    private static readonly Dictionary<string, QueryPresence> Presences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["due"] = QueryPresence.Due,
        ["start"] = QueryPresence.Start,
        ["description"] = QueryPresence.Description,
        ["estimate"] = QueryPresence.Estimate,
        ["recurrence"] = QueryPresence.Recurrence,
        ["section"] = QueryPresence.Section,
        ["parent"] = QueryPresence.Parent,
        ["label"] = QueryPresence.Label,
        ["assignee"] = QueryPresence.Assignee,
        ["blocker"] = QueryPresence.Blocker,
    };

    private static readonly Dictionary<string, QueryCondition> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["overdue"] = new QueryCondition.Overdue(),
        ["open"] = new QueryCondition.Status(Statuses["open"]),
        ["done"] = new QueryCondition.Status(Statuses["done"]),
        ["blocked"] = new QueryCondition.Has(QueryPresence.Blocker),
        ["recurring"] = new QueryCondition.Has(QueryPresence.Recurrence),
        ["subtask"] = new QueryCondition.Has(QueryPresence.Parent),
        ["assigned"] = new QueryCondition.Has(QueryPresence.Assignee),
    };

    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["status"] = new(ValuesOf(Statuses), (_, value) => Statuses.TryGetValue(value, out var statuses) ? new QueryCondition.Status(statuses) : null),
        ["priority"] = PriorityField(),
        ["p"] = PriorityField(),
        ["due"] = DateField(QueryDateField.Due, QueryPresence.Due),
        ["start"] = DateField(QueryDateField.Start, QueryPresence.Start),
        ["created"] = DateField(QueryDateField.Created),
        ["updated"] = DateField(QueryDateField.Updated),
        ["completed"] = DateField(QueryDateField.Completed),
        ["estimate"] = MinutesField(QueryMinutesField.Estimate, QueryPresence.Estimate),
        ["spent"] = MinutesField(QueryMinutesField.Spent),
        ["label"] = NameField(QueryNameField.Label, QueryPresence.Label),
        ["assignee"] = NameField(QueryNameField.Assignee, QueryPresence.Assignee),
        ["creator"] = NameField(QueryNameField.Creator),
        ["list"] = NameField(QueryNameField.List),
        ["section"] = NameField(QueryNameField.Section, QueryPresence.Section),
        ["is"] = new(ValuesOf(Flags), (_, value) => Flags.GetValueOrDefault(value)),
        ["has"] = new(ValuesOf(Presences), (_, value) => Presences.TryGetValue(value, out var presence) ? new QueryCondition.Has(presence) : null),
    };

    public static IEnumerable<string> Names => Fields.Keys;

    public static QueryField? Find(string name) => Fields.GetValueOrDefault(name);

    /// <summary>Reads the name behind <c>#</c> or <c>@</c>.</summary>
    public static QueryCondition Named(QueryReader reader, QueryNameField field)
    {
        var start = reader.Position - 1;
        var name = reader.Current == '"' ? reader.ReadQuoted() : reader.ReadWord();
        return ParseName(field, name) ?? throw reader.ErrorAt(start, reader.Position - start, field == QueryNameField.Label ? "#label" : "@me, @name");
    }

    private static QueryCondition? ParseName(QueryNameField field, string name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var isPerson = field is QueryNameField.Assignee or QueryNameField.Creator;
        return isPerson && name.Equals("me", StringComparison.OrdinalIgnoreCase) ? new QueryCondition.Me(field) : new QueryCondition.Name(field, name.Trim());
    }

    private static QueryField NameField(QueryNameField field, QueryPresence? presence = null) =>
        new(presence is null ? field is QueryNameField.Creator ? "me, name" : "name" : "name, none, any", (_, value) => PresenceOf(presence, value) ?? ParseName(field, value));

    private static QueryField DateField(QueryDateField field, QueryPresence? presence = null) => new(
        presence is null ? QueryDate.Expected : $"none, any, {QueryDate.Expected}",
        (comparison, value) => (comparison == QueryComparison.Equal ? PresenceOf(presence, value) : null)
            ?? (QueryDate.Find(value) is { } date ? new QueryCondition.Date(field, comparison, date) : null),
        IsComparable: true);

    private static QueryField MinutesField(QueryMinutesField field, QueryPresence? presence = null) => new(
        "30m, 1h30m, 2h",
        (comparison, value) => PresenceOf(presence, value) ?? (ParseMinutes(value) is { } minutes ? new QueryCondition.Minutes(field, comparison, minutes) : null),
        IsComparable: true);

    private static QueryField PriorityField() => new(
        ValuesOf(Priorities),
        (comparison, value) => Priorities.TryGetValue(value, out var priority) ? new QueryCondition.Priority(comparison, priority) : null,
        IsComparable: true);

    private static QueryCondition? PresenceOf(QueryPresence? presence, string value) => (presence, value.ToUpperInvariant()) switch
    {
        ({ } p, "NONE") => new QueryCondition.Not(new QueryCondition.Has(p)),
        ({ } p, "ANY") => new QueryCondition.Has(p),
        _ => null,
    };

    /// <summary><c>90</c>, <c>90m</c>, <c>2h</c>, <c>1h30</c>, <c>1h30m</c>.</summary>
    private static int? ParseMinutes(string value)
    {
        var rest = value.TrimEnd('m', 'M');
        var hourEnd = rest.IndexOf('h', StringComparison.OrdinalIgnoreCase);
        var hours = 0;
        var minutes = 0;
        if (hourEnd >= 0 && !TryParseNumber(rest[..hourEnd], out hours)) return null;
        rest = rest[(hourEnd + 1)..];
        if (rest.Length > 0 && !TryParseNumber(rest, out minutes)) return null;
        return value.Length == 0 || (hourEnd < 0 && rest.Length == 0) ? null : (hours * 60) + minutes;
    }

    private static bool TryParseNumber(string digits, out int number)
    {
        number = 0;
        return digits.Length is > 0 and <= 5 && digits.All(char.IsAsciiDigit) && int.TryParse(digits, out number);
    }

    private static string ValuesOf<T>(Dictionary<string, T> values) => string.Join(", ", values.Keys);
}
