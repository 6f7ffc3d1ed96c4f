using System.Globalization;
using Todo.Todos.Items;

namespace Todo.Todos.Comments;

/// <summary>What somebody said about an item, in Markdown. Always true: the text has 1 to 10,000 characters. It is no row of the list's feed:
/// its item carries how many there are and when that last changed, so that whoever shows them asks again.</summary>
public sealed class TodoComment : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private TodoComment() { } // for EF Core

    public TodoComment(Guid id, TodoItem item, string text, IReadOnlyList<Guid> mentionedUserIds) : base(id)
    {
        (TenantId, SpaceId, ListId, ItemId) = (item.TenantId, item.SpaceId, item.ListId, item.Id);
        (Text, MentionedUserIds) = (Check.NotNullOrWhiteSpace(text, TodoCommentConsts.MaxTextLength), mentionedUserIds);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }

    /// <summary>Its item's.</summary>
    public Guid ListId { get; private set; }
    public Guid ItemId { get; private set; }
    public string Text { get; private set; } = null!;
    public IReadOnlyList<Guid> MentionedUserIds { get; private set; } = [];
    public IReadOnlyList<CommentReaction> Reactions { get; private set; } = [];

    /// <summary>When the text last changed; null as long as it is as it was written.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    public void Edit(string? text, IReadOnlyList<Guid> mentionedUserIds, DateTimeOffset now)
    {
        var checkedText = Check.NotNullOrWhiteSpace(text, TodoCommentConsts.MaxTextLength);
        if (checkedText == Text) return;
        (Text, MentionedUserIds, EditedAt) = (checkedText, mentionedUserIds, now);
    }

    /// <summary>Adds the user's reaction; a second time changes nothing.</summary>
    /// <exception cref="BusinessException"><c>Todo:InvalidReaction</c> or <c>Todo:TooManyReactions</c>.</exception>
    public void React(string emoji, Guid userId)
    {
        if (!IsEmoji(emoji)) throw new BusinessException(TodoErrorCodes.InvalidReaction);
        var existing = Reactions.FirstOrDefault(r => r.Emoji == emoji);
        if (existing is null && Reactions.Count >= TodoCommentConsts.MaxReactions)
        {
            throw new BusinessException(TodoErrorCodes.TooManyReactions).WithData("max", TodoCommentConsts.MaxReactions);
        }

        if (existing?.UserIds.Contains(userId) == true) return;
        Reactions = existing is null
            ? [.. Reactions, new CommentReaction(emoji, [userId])]
            : [.. Reactions.Select(r => r == existing ? r with { UserIds = [.. r.UserIds, userId] } : r)];
    }

    /// <summary>Takes the user's reaction back, if it is there.</summary>
    public void Unreact(string emoji, Guid userId) =>
        Reactions = [.. Reactions.Select(r => r.Emoji == emoji ? r with { UserIds = [.. r.UserIds.Where(id => id != userId)] } : r).Where(r => r.UserIds.Count > 0)];

    /// <summary>Takes the comment out of the trash.</summary>
    public void Restore() => Undelete();

    private static bool IsEmoji(string text) =>
        text.Length is > 0 and <= TodoCommentConsts.MaxEmojiLength && new StringInfo(text).LengthInTextElements == 1
        && text.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.EnclosingMark);
}
