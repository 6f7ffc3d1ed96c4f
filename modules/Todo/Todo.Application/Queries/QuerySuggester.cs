using Todo.Todos.Lists;

namespace Todo.Todos.Queries;

/// <summary>Completes the word at the cursor.</summary>
public sealed class QuerySuggester(ITodoListRepository lists, ICurrentUser currentUser) : ITransientDependency
{
    private const int MaxSuggestions = 12;

    public async Task<List<QuerySuggestionDto>> SuggestAsync(string query, int position, CancellationToken cancellationToken = default)
    {
        var place = QueryPlace.Find(query, position);
        var candidates = place.Field switch
        {
            null => QueryGrammar.Fields.Select(field => new Candidate("field", field + ":")).Append(new Candidate("value", "overdue")),
            "list" => (await lists.GetVisibleAsync(currentUser.GetId(), cancellationToken)).Where(l => !l.IsArchived).Select(l => new Candidate("list", l.Name)),
            var field => QueryGrammar.ValuesOf(field).Select(value => new Candidate("value", value)),
        };
        return [.. candidates
            .Where(c => c.Text.StartsWith(place.Prefix, StringComparison.CurrentCultureIgnoreCase) && !c.Text.Equals(place.Prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(c => c.Text)
            .Take(MaxSuggestions)
            .Select(c => new QuerySuggestionDto { Start = place.Start, Length = place.Length, Text = place.Sign + (c.IsName ? Quote(c.Text) : c.Text), Kind = c.Kind, Hint = c.Hint })];
    }

    private static string Quote(string name) => name.All(char.IsLetterOrDigit) ? name : $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";

    private sealed record Candidate(string Kind, string Text, string? Hint = null)
    {
        /// <summary>May have spaces in it.</summary>
        public bool IsName => Kind is not ("field" or "value");
    }
}
