using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Comments;

public sealed class UpdateCommentDto : MutationInput
{
    [Required]
    [StringLength(TodoCommentConsts.MaxTextLength)]
    public string Text { get; set; } = "";
}
