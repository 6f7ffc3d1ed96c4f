using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>What a phrase such as "every 2 weeks on mon and thu at 9, until 31.12." says.</summary>
/// <param name="Start">The date that it names as its first.</param>
public sealed record RecurrencePhrase(RecurrenceRule Rule, RecurrenceBasis Basis, TimeOnly? Time, DateOnly? Start)
{
    /// <summary>The phrase, if the whole of <paramref name="text"/> is one; null when it is not understood.</summary>
    /// <exception cref="BusinessException"><c>Todo:RecurrenceTooFine</c>.</exception>
    public static RecurrencePhrase? Find(string text, PhraseContext context)
    {
        // In a field for rules nothing else can be meant, so that the short names count in every language.
        var cursor = new PhraseCursor(PhraseText.Split(text, []), context with { IsGerman = true });
        return RecurrencePhrases.Take(cursor) is { } phrase && cursor.IsAtEnd ? phrase : null;
    }
}
