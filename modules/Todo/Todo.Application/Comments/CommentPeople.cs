using Todo.Identity.Users;
using Todo.Todos.Lists;

namespace Todo.Todos.Comments;

/// <summary>Who is meant in comments, and how they are called.</summary>
internal sealed class CommentPeople(ITodoListRepository lists, IUserDirectory users, ICurrentUser currentUser) : ITransientDependency
{
    private const int NamedReactors = 10;

    /// <summary>Those who are mentioned in the text and may see the list; others' names mean nobody.</summary>
    public async Task<IReadOnlyList<Guid>> ReadMentionsAsync(TodoList list, string text, CancellationToken cancellationToken)
    {
        var names = MentionText.Read(text);
        if (names.Count == 0) return [];
        var shares = await lists.GetSharesAsync(list.Id, cancellationToken);
        var people = await users.GetAsync([.. shares.Select(s => s.UserId).Append(list.OwnerId)], cancellationToken);
        return [.. people.Values.Where(user => names.Contains(user.UserName)).Select(user => user.Id)];
    }

    public async Task<CommentDto> ToDtoAsync(TodoComment comment, CancellationToken cancellationToken) => (await ToDtosAsync([comment], cancellationToken))[0];

    public async Task<List<CommentDto>> ToDtosAsync(IReadOnlyCollection<TodoComment> comments, CancellationToken cancellationToken)
    {
        var ids = comments.SelectMany(c => c.MentionedUserIds.Concat(c.Reactions.SelectMany(r => r.UserIds.Take(NamedReactors))).Append(c.CreatorId ?? Guid.Empty));
        var people = await users.GetAsync([.. ids.Distinct()], cancellationToken);
        List<CommentPersonDto> Named(IEnumerable<Guid> userIds) => [.. userIds.Select(people.GetValueOrDefault).OfType<UserData>().Select(ToDto)];
        return [.. comments.Select(comment => new CommentDto
        {
            Id = comment.Id,
            ItemId = comment.ItemId,
            ListId = comment.ListId,
            Text = comment.Text,
            Author = Named([comment.CreatorId ?? Guid.Empty]).FirstOrDefault(),
            CreationTime = comment.CreationTime,
            EditedAt = comment.EditedAt,
            Mentions = Named(comment.MentionedUserIds),
            Reactions = [.. comment.Reactions.Select(r => new CommentReactionDto
            {
                Emoji = r.Emoji,
                Count = r.UserIds.Count,
                IsMine = r.UserIds.Contains(currentUser.GetId()),
                People = Named(r.UserIds.Take(NamedReactors)),
            })],
        })];
    }

    private static CommentPersonDto ToDto(UserData user) => new() { Id = user.Id, UserName = user.UserName, DisplayName = user.DisplayName };
}
