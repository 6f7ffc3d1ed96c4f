using System.Linq.Expressions;
using Todo.Todos.Items;
using Todo.Todos.Items.Links;
using Todo.Todos.Labels;

namespace Todo.Todos.Queries;

/// <summary>A query's condition as one that EF Core translates. A missing value fulfils no comparison, and negation turns that round:
/// each comparison asks for the value first, for SQL's "unknown" would be lost in a NOT.</summary>
internal sealed class ItemPredicate(ItemQuery query, IDbContextProvider contexts)
{
    public Expression<Func<TodoItem, bool>> Of(QueryCondition condition) => condition switch
    {
        QueryCondition.And and => Combine(and.Conditions, Expression.AndAlso, whenEmpty: true),
        QueryCondition.Or or => Combine(or.Conditions, Expression.OrElse, whenEmpty: false),
        QueryCondition.Not not => Of(not.Condition) is var inner ? Expression.Lambda<Func<TodoItem, bool>>(Expression.Not(inner.Body), inner.Parameters) : inner,
        QueryCondition.Status status => Of(status),
        QueryCondition.Priority priority => Of(priority),
        QueryCondition.Date date => Of(date),
        QueryCondition.Minutes minutes => Of(minutes),
        QueryCondition.OneOf oneOf => Of(oneOf),
        QueryCondition.Has has => Of(has.Presence),
        QueryCondition.Overdue => Overdue(),
        QueryCondition.Text { Words: var words } => item => item.Title.Contains(words), // signs and emoji, which are no words to the search
        _ => throw new InvalidOperationException($"{condition} was not resolved"),
    };

    private static Expression<Func<TodoItem, bool>> Of(QueryCondition.Status condition)
    {
        var statuses = condition.Statuses;
        // Constants, for the indexes of open items hold "status < 3".
        if (statuses.Count == 2 && statuses.All(TodoItem.IsOpenStatus)) return item => item.Status < TodoStatus.Completed;
        return item => statuses.Contains(item.Status);
    }

    private static Expression<Func<TodoItem, bool>> Of(QueryCondition.Priority condition)
    {
        var value = condition.Value;
        return condition.Comparison switch
        {
            QueryComparison.Less => item => item.Priority < value,
            QueryComparison.LessOrEqual => item => item.Priority <= value,
            QueryComparison.Greater => item => item.Priority > value,
            QueryComparison.GreaterOrEqual => item => item.Priority >= value,
            _ => item => item.Priority == value,
        };
    }

    private static Expression<Func<TodoItem, bool>> Of(QueryCondition.Minutes condition)
    {
        var value = condition.Value;
        var isEstimate = condition.Field == QueryMinutesField.Estimate;
        return condition.Comparison switch
        {
            QueryComparison.Less => isEstimate ? item => item.EstimateMinutes != null && item.EstimateMinutes < value : item => item.TimeSpentMinutes < value,
            QueryComparison.LessOrEqual => isEstimate ? item => item.EstimateMinutes != null && item.EstimateMinutes <= value : item => item.TimeSpentMinutes <= value,
            QueryComparison.Greater => isEstimate ? item => item.EstimateMinutes != null && item.EstimateMinutes > value : item => item.TimeSpentMinutes > value,
            QueryComparison.GreaterOrEqual => isEstimate ? item => item.EstimateMinutes != null && item.EstimateMinutes >= value : item => item.TimeSpentMinutes >= value,
            _ => isEstimate ? item => item.EstimateMinutes != null && item.EstimateMinutes == value : item => item.TimeSpentMinutes == value,
        };
    }

    private Expression<Func<TodoItem, bool>> Of(QueryCondition.Date condition)
    {
        var (first, last) = condition.Value.Resolve(query.Today);
        var (from, to) = condition.Comparison switch
        {
            QueryComparison.Less => (DateOnly.MinValue, first.AddDays(-1)),
            QueryComparison.LessOrEqual => (DateOnly.MinValue, last),
            QueryComparison.Greater => (last.AddDays(1), DateOnly.MaxValue),
            QueryComparison.GreaterOrEqual => (first, DateOnly.MaxValue),
            _ => (first, last),
        };
        if (condition.Field == QueryDateField.Due) return item => item.DueDate != null && item.DueDate >= from && item.DueDate <= to;
        if (condition.Field == QueryDateField.Start) return item => item.StartDate != null && item.StartDate >= from && item.StartDate <= to;

        var begin = from == DateOnly.MinValue ? DateTimeOffset.MinValue : query.StartOf(from);
        var end = to == DateOnly.MaxValue ? DateTimeOffset.MaxValue : query.StartOf(to.AddDays(1));
        return condition.Field switch
        {
            QueryDateField.Created => item => item.CreationTime >= begin && item.CreationTime < end,
            QueryDateField.Updated => item => (item.LastModificationTime ?? item.CreationTime) >= begin && (item.LastModificationTime ?? item.CreationTime) < end,
            _ => item => item.CompletedAt != null && item.CompletedAt >= begin && item.CompletedAt < end,
        };
    }

    private Expression<Func<TodoItem, bool>> Of(QueryCondition.OneOf condition)
    {
        var ids = condition.Ids;
        var (labels, assignees) = (contexts.For<ItemLabel>().Set<ItemLabel>(), contexts.For<ItemAssignee>().Set<ItemAssignee>());
        return condition.Field switch
        {
            QueryIdField.Item => item => ids.Contains(item.Id),
            QueryIdField.List => item => ids.Contains(item.ListId),
            QueryIdField.Section => item => item.SectionId != null && ids.Contains(item.SectionId.Value),
            QueryIdField.Creator => item => item.CreatorId != null && ids.Contains(item.CreatorId.Value),
            QueryIdField.Label => item => labels.Any(link => link.SpaceId == item.SpaceId && link.ItemId == item.Id && ids.Contains(link.LabelId)),
            _ => item => assignees.Any(link => link.SpaceId == item.SpaceId && link.ItemId == item.Id && ids.Contains(link.UserId)),
        };
    }

    private Expression<Func<TodoItem, bool>> Of(QueryPresence presence) => presence switch
    {
        QueryPresence.Label => HasLabel(contexts.For<ItemLabel>().Set<ItemLabel>(), contexts.For<TodoLabel>().Set<TodoLabel>()),
        QueryPresence.Blocker => IsBlocked(contexts.For<ItemBlocker>().Set<ItemBlocker>(), contexts.For<TodoItem>().Set<TodoItem>()),
        QueryPresence.Assignee => item => item.AssigneeIds.Any(),
        QueryPresence.Due => item => item.DueDate != null,
        QueryPresence.Start => item => item.StartDate != null,
        QueryPresence.Description => item => item.Description != null,
        QueryPresence.Estimate => item => item.EstimateMinutes != null,
        QueryPresence.Recurrence => item => item.Recurrence != null,
        QueryPresence.Section => item => item.SectionId != null,
        _ => item => item.ParentId != null,
    };

    /// <summary>A label in the trash is none.</summary>
    private static Expression<Func<TodoItem, bool>> HasLabel(IQueryable<ItemLabel> links, IQueryable<TodoLabel> labels) => item => links
        .Any(link => link.SpaceId == item.SpaceId && link.ItemId == item.Id && labels.Any(label => label.SpaceId == link.SpaceId && label.Id == link.LabelId));

    /// <summary>What waits for something done does not wait any more.</summary>
    private static Expression<Func<TodoItem, bool>> IsBlocked(IQueryable<ItemBlocker> links, IQueryable<TodoItem> items) => item => links
        .Any(link => link.SpaceId == item.SpaceId && link.ItemId == item.Id
            && items.Any(blocker => blocker.SpaceId == link.SpaceId && blocker.Id == link.BlockerId && !blocker.IsDeleted && blocker.Status < TodoStatus.Completed));

    /// <summary>A date alone is over with the caller's day; a time is over in its own zone.</summary>
    private Expression<Func<TodoItem, bool>> Overdue()
    {
        var today = query.Today;
        var tomorrow = today.AddDays(1); // a zone may be a day ahead: narrows to what the index finds
        var now = query.Now;
        return item => item.Status < TodoStatus.Completed && item.DueDate != null && item.DueDate <= tomorrow
            && (item.DueTime == null
                ? item.DueDate < today
                : item.DueDate.Value.ToDateTime(item.DueTime.Value) < SqlFunctions.LocalTime(item.TimeZone!, now));
    }

    private Expression<Func<TodoItem, bool>> Combine(
        IReadOnlyList<QueryCondition> conditions, Func<Expression, Expression, Expression> combine, bool whenEmpty)
    {
        if (conditions.Count == 0) return item => whenEmpty;
        var first = Of(conditions[0]);
        var parameter = first.Parameters[0];
        var body = conditions.Skip(1).Select(Of).Aggregate(first.Body, (all, next) => combine(all, new Rebinder(next.Parameters[0], parameter).Visit(next.Body)));
        return Expression.Lambda<Func<TodoItem, bool>>(body, parameter);
    }

    private sealed class Rebinder(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
