using System.Globalization;
using Todo.Identity.Users;
using Todo.Todos.Lists;

namespace Todo.Todos.Queries;

/// <summary>Turns the text of a query into what the caller means by it now.</summary>
public sealed class ItemQueryFactory(
    ITodoListRepository lists, IItemQueryRepository repository, IUserDirectory users, CallerTimeZone timeZone, ICurrentUser currentUser, IClock clock) : ITransientDependency
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreKanaType;

    /// <param name="listId">One list, which the caller was found to see; null: all that they see and did not archive.</param>
    /// <exception cref="InvalidQueryException">The text is not a query.</exception>
    public async Task<ItemQuery> CreateAsync(string? text, Guid? listId, string? timeZoneName, CancellationToken cancellationToken = default)
    {
        var condition = QueryParser.Parse(text);
        var zone = await timeZone.GetAsync(timeZoneName, cancellationToken);
        var visible = listId is { } id ? [new VisibleList(id, "", IsArchived: false)] : await lists.GetVisibleAsync(currentUser.GetId(), cancellationToken);
        if (listId is not null && Mentions(condition, QueryNameField.List)) visible = [.. (await lists.GetVisibleAsync(currentUser.GetId(), cancellationToken)).Where(list => list.Id == listId)];
        return await CreateAsync(condition, [.. visible.Where(list => !list.IsArchived || listId is not null)], zone, cancellationToken);
    }

    private async Task<ItemQuery> CreateAsync(QueryCondition condition, IReadOnlyList<VisibleList> visible, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var listIds = visible.Select(list => list.Id).ToArray();
        var (rest, hits) = await TakeTextAsync(condition, listIds, cancellationToken);
        var resolved = await ResolveAsync(rest, visible, listIds, cancellationToken);
        return new ItemQuery(resolved, [.. listIds.Where(id => MayHold(resolved, id) != false)], hits, clock.Now, zone);
    }

    /// <summary>Words that must all be there are searched at once; what is left must hold besides.</summary>
    private async Task<(QueryCondition Others, IReadOnlyList<SearchHit>? Hits)> TakeTextAsync(QueryCondition condition, Guid[] listIds, CancellationToken cancellationToken)
    {
        var all = condition is QueryCondition.And and ? and.Conditions : [condition];
        var texts = all.OfType<QueryCondition.Text>().Where(IsSearchable).ToList();
        if (texts.Count == 0) return (condition, null);
        return (new QueryCondition.And([.. all.Except(texts)]), await SearchAsync(texts, listIds, cancellationToken));
    }

    private Task<List<SearchHit>> SearchAsync(IReadOnlyList<QueryCondition.Text> texts, Guid[] listIds, CancellationToken cancellationToken) => repository.SearchAsync(
        listIds, [.. texts.Where(t => !t.IsPhrase).Select(t => t.Words)], [.. texts.Where(t => t.IsPhrase).Select(t => t.Words)], cancellationToken);

    private async Task<QueryCondition> ResolveAsync(QueryCondition condition, IReadOnlyList<VisibleList> visible, Guid[] listIds, CancellationToken cancellationToken)
    {
        switch (condition)
        {
            case QueryCondition.And and: return new QueryCondition.And(await ResolveAllAsync(and.Conditions));
            case QueryCondition.Or or: return new QueryCondition.Or(await ResolveAllAsync(or.Conditions));
            case QueryCondition.Not not: return new QueryCondition.Not(await ResolveAsync(not.Condition, visible, listIds, cancellationToken));
            case QueryCondition.Text text when IsSearchable(text):
                return new QueryCondition.OneOf(QueryIdField.Item, [.. (await SearchAsync([text], listIds, cancellationToken)).Select(hit => hit.ItemId)]);
            case QueryCondition.Me me: return new QueryCondition.OneOf(IdFieldOf(me.Field), [currentUser.GetId()]);
            case QueryCondition.Name name: return new QueryCondition.OneOf(IdFieldOf(name.Field), await FindAsync(name, visible, listIds, cancellationToken));
            default: return condition;
        }

        async Task<List<QueryCondition>> ResolveAllAsync(IReadOnlyList<QueryCondition> conditions)
        {
            var resolved = new List<QueryCondition>(conditions.Count);
            foreach (var inner in conditions) resolved.Add(await ResolveAsync(inner, visible, listIds, cancellationToken));
            return resolved;
        }
    }

    private async Task<IReadOnlyCollection<Guid>> FindAsync(QueryCondition.Name name, IReadOnlyList<VisibleList> visible, Guid[] listIds, CancellationToken cancellationToken) =>
        name.Field switch
        {
            QueryNameField.List => [.. visible.Where(list => CultureInfo.InvariantCulture.CompareInfo.Compare(list.Name, name.Value, Loosely) == 0).Select(list => list.Id)],
            QueryNameField.Section => await repository.FindSectionsAsync(listIds, name.Value, cancellationToken),
            QueryNameField.Label => await repository.FindLabelsAsync(listIds, name.Value, cancellationToken),
            _ => await users.FindByUserNameOrEmailAsync(name.Value, cancellationToken) is { } user ? [user.Id] : [],
        };

    /// <summary>Whether the condition holds for items of a list as far as the list alone says; null when it does not say.</summary>
    private static bool? MayHold(QueryCondition condition, Guid listId)
    {
        switch (condition)
        {
            case QueryCondition.OneOf { Field: QueryIdField.List } lists: return lists.Ids.Contains(listId);
            case QueryCondition.OneOf { Ids.Count: 0 }: return false;
            case QueryCondition.Not not: return !MayHold(not.Condition, listId);
            case QueryCondition.And and: return Of(and.Conditions, decisive: false);
            case QueryCondition.Or or: return Of(or.Conditions, decisive: true);
            default: return null;
        }

        bool? Of(IReadOnlyList<QueryCondition> conditions, bool decisive)
        {
            var answers = conditions.Select(inner => MayHold(inner, listId)).ToList();
            return answers.Contains(decisive) ? decisive : answers.Contains(null) ? null : !decisive;
        }
    }

    private static bool Mentions(QueryCondition condition, QueryNameField field) => condition switch
    {
        QueryCondition.And and => and.Conditions.Any(inner => Mentions(inner, field)),
        QueryCondition.Or or => or.Conditions.Any(inner => Mentions(inner, field)),
        QueryCondition.Not not => Mentions(not.Condition, field),
        QueryCondition.Name name => name.Field == field,
        _ => false,
    };

    /// <summary>Signs and emoji alone are no words.</summary>
    private static bool IsSearchable(QueryCondition.Text text) => text.Words.Any(char.IsLetterOrDigit);

    private static QueryIdField IdFieldOf(QueryNameField field) => field switch
    {
        QueryNameField.List => QueryIdField.List,
        QueryNameField.Section => QueryIdField.Section,
        QueryNameField.Label => QueryIdField.Label,
        QueryNameField.Assignee => QueryIdField.Assignee,
        _ => QueryIdField.Creator,
    };
}
