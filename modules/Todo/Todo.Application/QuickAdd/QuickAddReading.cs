using Todo.Todos.Items;
using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>A text as it was understood.</summary>
public sealed record QuickAddReading(string Text, IReadOnlyList<QuickAddLine> Lines, QuickAddResolved Resolved, Func<RecurrencePhrase, string> Describe)
{
    public QuickAddResultDto ToDto(IReadOnlyList<TodoItem> created)
    {
        QuickAddLineDto[] lines = [.. Lines.Select(ToDto)];
        return new QuickAddResultDto
        {
            Title = lines.Length > 0 ? lines[0].Title : "",
            Tokens = [.. lines.SelectMany(line => line.Tokens)],
            Lines = lines,
            Items = [.. created.Select(item => item.ToDto())],
        };
    }

    private QuickAddLineDto ToDto(QuickAddLine line) => new()
    {
        Title = line.Title,
        Depth = line.Depth,
        Tokens = [.. line.Tokens.Select(token => ToDto(token, line))],
        DueDate = line.DueDate,
        DueTime = line.DueTime,
        TimeZone = line.DueTime is null ? null : Resolved.TimeZone,
        Recurrence = line.Recurrence?.Rule.ToString(),
        RecurrenceBasis = line.Recurrence?.Basis ?? RecurrenceBasis.DueDate,
        Priority = line.Priority,
        EstimateMinutes = line.EstimateMinutes,
        Description = line.Description,
        Labels = line.Labels,
        AssigneeIds = [.. line.Assignees.Select(name => Resolved.PeopleByName[name])],
        SectionId = Resolved.SectionOf(line),
    };

    private QuickAddTokenDto ToDto(QuickAddToken token, QuickAddLine line) => new()
    {
        Kind = token.Kind.ToString().ToLowerInvariant(),
        Start = token.Start,
        Length = token.Length,
        Text = Text.Substring(token.Start, token.Length),
        Value = token.Value,
        Description = token.Kind == QuickAddTokenKind.Recurrence && line.Recurrence is { } phrase ? Describe(phrase) : null,
    };
}
