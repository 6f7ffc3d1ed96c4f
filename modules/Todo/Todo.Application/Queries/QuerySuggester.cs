using Todo.Identity.Users;
using Todo.Todos.Lists;

namespace Todo.Todos.Queries;

/// <summary>Completes the word at the cursor.</summary>
public sealed class QuerySuggester(ITodoListRepository lists, IItemQueryRepository queries, IUserDirectory users, ICurrentUser currentUser) : ITransientDependency
{
    private const int MaxSuggestions = 12;
    private const int MaxPeople = 500;

    public async Task<List<QuerySuggestionDto>> SuggestAsync(string query, int position, CancellationToken cancellationToken = default)
    {
        var place = QueryPlace.Find(query, position);
        var candidates = await GetCandidatesAsync(place, cancellationToken);
        return [.. candidates
            .Where(c => c.IsMeant(place.Prefix) && !c.Text.Equals(place.Prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(c => c.Text)
            .Take(MaxSuggestions)
            .Select(c => new QuerySuggestionDto { Start = place.Start, Length = place.Length, Text = place.Sign + (c.IsName ? Quote(c.Text) : c.Text), Kind = c.Kind, Hint = c.Hint })];
    }

    private async Task<IEnumerable<Candidate>> GetCandidatesAsync(QueryPlace place, CancellationToken cancellationToken)
    {
        if (place.Field is null) return QueryGrammar.Fields.Select(field => new Candidate("field", field + ":")).Append(new Candidate("value", "overdue"));
        var values = place.Sign.Length > 0 ? [] : QueryGrammar.ValuesOf(place.Field).Select(value => new Candidate("value", value));
        if (place.Field is not ("list" or "label" or "assignee" or "creator")) return values;

        var visible = (await lists.GetVisibleAsync(currentUser.GetId(), cancellationToken)).Where(list => !list.IsArchived).ToList();
        var listIds = visible.Select(list => list.Id).ToArray();
        return values.Concat(place.Field switch
        {
            "list" => visible.Select(list => new Candidate("list", list.Name)),
            "label" => (await queries.GetLabelNamesAsync(listIds, place.Prefix, MaxSuggestions, cancellationToken)).Select(name => new Candidate("label", name)),
            _ => await GetPeopleAsync(listIds, isMeNamed: place.Sign.Length == 0, cancellationToken),
        });
    }

    private async Task<IEnumerable<Candidate>> GetPeopleAsync(Guid[] listIds, bool isMeNamed, CancellationToken cancellationToken)
    {
        var people = await users.GetAsync(await queries.GetPeopleAsync(listIds, MaxPeople, cancellationToken), cancellationToken);
        var named = people.Values.OrderBy(user => user.UserName, StringComparer.OrdinalIgnoreCase).Select(user => new Candidate("person", user.UserName, user.DisplayName));
        return isMeNamed ? named : named.Prepend(new Candidate("value", "me"));
    }

    private static string Quote(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name : $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";

    private sealed record Candidate(string Kind, string Text, string? Hint = null)
    {
        /// <summary>May have spaces in it.</summary>
        public bool IsName => Kind is not ("field" or "value");

        /// <summary>A person is found by their name, too.</summary>
        public bool IsMeant(string prefix) =>
            Text.StartsWith(prefix, StringComparison.CurrentCultureIgnoreCase) || (Hint is not null && Hint.Contains(prefix, StringComparison.CurrentCultureIgnoreCase));
    }
}
