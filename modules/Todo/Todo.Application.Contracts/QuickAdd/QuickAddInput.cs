using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.Todos.QuickAdd;

public sealed class QuickAddInput : MutationInput
{
    [Required]
    [StringLength(QuickAddConsts.MaxTextLength)]
    public string Text { get; set; } = "";

    /// <summary>Null: the caller's inbox.</summary>
    public Guid? ListId { get; set; }

    /// <summary>Of the new items, in the order of the lines, when the client made them; sent again they are a success.</summary>
    [MaxLength(QuickAddConsts.MaxLines)]
    public IReadOnlyList<Guid> Ids { get; set; } = [];

    public Guid? SectionId { get; set; }
    public Guid? ParentId { get; set; }
    public bool Preview { get; set; }

    /// <summary>Parts of the text that are to stay in the title as they are.</summary>
    [MaxLength(QuickAddConsts.MaxIgnored)]
    public IReadOnlyList<QuickAddRangeDto> Ignored { get; set; } = [];

    /// <summary>When the text was typed, if it is sent later: "tomorrow" is the day after that. At most 30 days ago.</summary>
    public DateTimeOffset? TypedAt { get; set; }

    /// <summary>IANA name of the zone that "today" and "5pm" are in; the request's or the caller's own without it.</summary>
    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }
}
