using Todo.Todos.Changes;

namespace Todo.Todos.Lists;

internal static class ListAccessCheckerExtensions
{
    /// <summary>The row, if the caller may do this in its list.</summary>
    /// <exception cref="EntityNotFoundException">With <paramref name="notFoundCode"/>: there is none, or the caller may not see its list.</exception>
    public static async Task<TRow> RequireForRowAsync<TRow>(
        this IListAccessChecker access, TRow? row, ListAccess level, string notFoundCode, CancellationToken cancellationToken)
        where TRow : class, IListRow
    {
        if (row is null) throw new EntityNotFoundException(notFoundCode);
        try
        {
            await access.RequireAsync(row.ListId, level, cancellationToken);
            return row;
        }
        catch (EntityNotFoundException)
        {
            throw new EntityNotFoundException(notFoundCode); // the same answer as for a row that does not exist
        }
    }
}
