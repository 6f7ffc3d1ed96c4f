using Todo.Todos.Items;

namespace Todo.Todos.Recurrence;

/// <summary>Single occurrences of recurring todos, and what a rule means.</summary>
[RemoteService(Path = "items")]
public interface IItemRecurrenceAppService : IApplicationService
{
    /// <summary>On to the series' next date, without completing this one.</summary>
    Task<TodoItemDto> SkipOccurrenceAsync(Guid id, SkipOccurrenceInput? input = null, CancellationToken cancellationToken = default);

    /// <summary>Puts off this one occurrence; those after it come as the rule says.</summary>
    Task<TodoItemDto> PostponeAsync(Guid id, PostponeItemDto input, CancellationToken cancellationToken = default);

    /// <summary>What a rule, or a phrase such as "every 2 weeks on mon and thu", comes to. Changes nothing.</summary>
    Task<RecurrencePreviewDto> RecurrencePreviewAsync(RecurrencePreviewInput input, CancellationToken cancellationToken = default);
}
