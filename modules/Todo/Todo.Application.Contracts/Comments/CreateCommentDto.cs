using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Comments;

public sealed class CreateCommentDto : MutationInput
{
    /// <summary>Made by the client; sent again with the same text it is a success.</summary>
    public Guid? Id { get; set; }

    /// <summary>Markdown. <c>@name</c> mentions whoever of that user name may see the list.</summary>
    [Required]
    [StringLength(TodoCommentConsts.MaxTextLength)]
    public string Text { get; set; } = "";
}
