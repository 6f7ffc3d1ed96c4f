using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Todo.Todos.Items;

/// <summary>Where a page ended: the sort value and the id of its last row. Opaque to clients (base64url).</summary>
internal sealed record TodoItemCursor(string Value, Guid Id)
{
    private static readonly char[] Order = [',', ' '];

    /// <param name="rank">How well the row fits, where that is the order.</param>
    public static string Encode(TodoItemSorting sorting, bool isDescending, TodoItem last, float rank = 0)
    {
        var value = sorting switch
        {
            TodoItemSorting.Relevance => rank.ToString("R", CultureInfo.InvariantCulture),
            TodoItemSorting.Priority => last.Priority.ToString(),
            TodoItemSorting.Position => last.Position,
            TodoItemSorting.CreationTime => last.CreationTime.ToString("O", CultureInfo.InvariantCulture),
            TodoItemSorting.DueDate => last.DueDate?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            _ => last.Sequence.ToString(CultureInfo.InvariantCulture),
        };
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{sorting}|{isDescending}|{last.Id:N}|{value}"));
    }

    /// <exception cref="BusinessException"><c>Todo:InvalidCursor</c>: not made by <see cref="Encode"/> for this order.</exception>
    public static TodoItemCursor Decode(string cursor, TodoItemSorting sorting, bool isDescending)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|', 4);
            if (parts.Length == 4 && parts[0] == sorting.ToString() && parts[1] == isDescending.ToString() && IsValue(sorting, parts[3]))
            {
                return new TodoItemCursor(parts[3], Guid.ParseExact(parts[2], "N"));
            }
        }
        catch (FormatException)
        {
            // answered below, as any other cursor that is not ours
        }

        throw new BusinessException(TodoErrorCodes.InvalidCursor);
    }

    /// <summary>Reads <c>field</c> or <c>field desc</c>.</summary>
    /// <exception cref="BusinessException"><c>Todo:InvalidSorting</c>.</exception>
    public static (TodoItemSorting Sorting, bool IsDescending) ParseSorting(string? sorting, TodoItemSorting otherwise = TodoItemSorting.Position)
    {
        var words = (sorting ?? "").Split(Order, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return (otherwise, false);
        var direction = words.Length > 1 ? words[1].ToUpperInvariant() : "ASC";
        return words.Length <= 2 && direction is "ASC" or "DESC" && !int.TryParse(words[0], out _)
            && Enum.TryParse<TodoItemSorting>(words[0], ignoreCase: true, out var field)
            ? (field, direction == "DESC")
            : throw new BusinessException(TodoErrorCodes.InvalidSorting).WithData("allowed", "position, creationTime, dueDate, sequence, priority, relevance");
    }

    private static bool IsValue(TodoItemSorting sorting, string value) => sorting switch
    {
        TodoItemSorting.CreationTime => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        TodoItemSorting.DueDate => value.Length == 0 || DateOnly.TryParse(value, CultureInfo.InvariantCulture, out _),
        TodoItemSorting.Relevance => float.TryParse(value, CultureInfo.InvariantCulture, out var rank) && float.IsFinite(rank),
        TodoItemSorting.Priority => Enum.TryParse<TodoPriority>(value, out var priority) && Enum.IsDefined(priority),
        TodoItemSorting.Sequence => long.TryParse(value, CultureInfo.InvariantCulture, out _),
        _ => !value.Contains('\0'),
    };
}
