namespace Todo.Todos.Items;

/// <summary>What became of one item of many. An error is the caller's: anything else ends the whole request.</summary>
public sealed record BulkItemResult(Guid Id, TodoItem? Item, Exception? Error)
{
    /// <summary>Whether the exception is about this item alone.</summary>
    public static bool IsRefusal(Exception exception) => exception is BusinessException or EntityNotFoundException or AbpValidationException;
}
