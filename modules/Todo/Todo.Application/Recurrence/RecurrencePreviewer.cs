using Todo.Todos.QuickAdd;

namespace Todo.Todos.Recurrence;

/// <summary>Says what a rule or a phrase comes to.</summary>
public sealed class RecurrencePreviewer(PhraseContextProvider contexts, RecurrenceDescriber describer) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo:InvalidRecurrence</c>, <c>Todo:RecurrenceTooFine</c>, <c>Todo:RecurrenceNotUnderstood</c>
    /// or <c>Todo:RecurrenceNeverOccurs</c>.</exception>
    public async Task<RecurrencePreviewDto> PreviewAsync(RecurrencePreviewInput input, CancellationToken cancellationToken)
    {
        var (context, timeZone) = await contexts.GetAsync(input.TimeZone, cancellationToken: cancellationToken);
        var phrase = Read(input, context, timeZone);
        var start = phrase.Start ?? input.Start ?? context.Today;
        var dates = Dates(phrase, start, input.RecurrenceExceptions ?? []).Take(input.Count).ToList();
        if (dates.Count == 0) throw new BusinessException(TodoErrorCodes.RecurrenceNeverOccurs);
        return new RecurrencePreviewDto
        {
            Recurrence = phrase.Rule.ToString(),
            RecurrenceBasis = phrase.Basis,
            Text = describer.Describe(phrase.Rule, phrase.Basis),
            DueTime = phrase.Time,
            Dates = dates,
        };
    }

    private static RecurrencePhrase Read(RecurrencePreviewInput input, PhraseContext context, string timeZone)
    {
        if (!string.IsNullOrWhiteSpace(input.Recurrence))
        {
            return new RecurrencePhrase(RecurrencePlan.Parse(input.Recurrence, input.RecurrenceBasis, null, timeZone)!.Rule, input.RecurrenceBasis, null, null);
        }

        if (string.IsNullOrWhiteSpace(input.Text)) throw new AbpValidationException(new ValidationError("ThisFieldIsRequired.", nameof(input.Recurrence)));
        return RecurrencePhrase.Find(input.Text, context) ?? throw new BusinessException(TodoErrorCodes.RecurrenceNotUnderstood);
    }

    private static IEnumerable<DateOnly> Dates(RecurrencePhrase phrase, DateOnly start, IReadOnlyCollection<DateOnly> exceptions) =>
        phrase.Basis == RecurrenceBasis.DueDate ? new RecurrenceSeries(phrase.Rule, start, exceptions).GetDates() : AfterCompletions(phrase.Rule, start);

    private static IEnumerable<DateOnly> AfterCompletions(RecurrenceRule rule, DateOnly start)
    {
        for (var date = new RecurrenceSeries(rule, start, []).FindNext(after: null); date is { } day; date = rule.FindAfterCompletion(day), rule = rule with { Count = rule.Count - 1 })
        {
            yield return day;
        }
    }
}
