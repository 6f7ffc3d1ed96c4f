using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

internal static class ListChangeMapping
{
    public static ListChangedDto ToDto(this ListChange change) => new()
    {
        ListId = change.ListId,
        PreviousSequence = change.PreviousSequence,
        Sequence = change.Sequence,
        ActorId = change.ActorId,
        MutationId = change.MutationId,
        List = change.List is { IsDeleted: false } list ? new AccessibleList(list, ListAccess.None, IsShared: true).ToDto(userId: null, ownerName: null) : null,
        Sections = [.. change.Sections.Select(s => s.ToDto())],
        Labels = [.. change.Labels.Select(l => l.ToDto())],
        Items = [.. change.Items.Select(i => i.ToDto())],
        DeletedItemIds = change.DeletedItemIds,
        DeletedSectionIds = change.DeletedSectionIds,
        DeletedLabelIds = change.DeletedLabelIds,
    };
}
