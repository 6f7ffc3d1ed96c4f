namespace Todo.Framework.Application;

/// <summary>One field of a list's order.</summary>
public sealed record SortingClause(string Field, bool IsDescending)
{
    /// <summary>Reads what clients send as <c>sorting</c>, such as <c>name asc, creationTime desc</c>; nothing when it is empty.</summary>
    /// <param name="fields">The fields that the list sorts by; compared in any case, answered as given here.</param>
    /// <exception cref="AbpValidationException">Another field, or no order at all.</exception>
    public static IReadOnlyList<SortingClause> Parse(string? sorting, IReadOnlyCollection<string> fields)
    {
        if (string.IsNullOrWhiteSpace(sorting)) return [];
        return [.. sorting.Split(',').Select(clause => ParseClause(clause.Split(' ', StringSplitOptions.RemoveEmptyEntries), fields))];
    }

    private static SortingClause ParseClause(string[] words, IReadOnlyCollection<string> fields)
    {
        var field = words.Length is 1 or 2 ? fields.FirstOrDefault(f => f.Equals(words[0], StringComparison.OrdinalIgnoreCase)) : null;
        var order = words.Length == 2 ? words[1].ToUpperInvariant() : "ASC";
        return field is not null && order is "ASC" or "DESC"
            ? new SortingClause(field!, order == "DESC")
            : throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(PagedAndSortedResultRequestDto.Sorting)));
    }
}
