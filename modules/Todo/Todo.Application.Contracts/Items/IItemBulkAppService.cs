namespace Todo.Todos.Items;

/// <summary>Many items in one transaction, each with its own result.</summary>
[RemoteService(Path = "items")]
public interface IItemBulkAppService : IApplicationService
{
    /// <summary>Makes items, changes fields of some, or does one thing with each. What is refused for one item is in its result and leaves
    /// it as it was; all others are saved together.</summary>
    Task<BulkItemsResultDto> BulkAsync(BulkItemsDto input, CancellationToken cancellationToken = default);
}
