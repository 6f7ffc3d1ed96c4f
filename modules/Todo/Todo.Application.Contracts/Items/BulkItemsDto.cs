using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Items;

/// <summary>One of: <see cref="Create"/>; <see cref="Ids"/> with a <see cref="Patch"/>; <see cref="Ids"/> with an <see cref="Action"/>.</summary>
public sealed class BulkItemsDto : MutationInput, IValidatableObject
{
    public const int MaxItems = 1_000;

    /// <summary>Each goes to the end of its list, in this order; one may be a subtask of one before it, by the id that the client gave it.</summary>
    [MaxLength(MaxItems)]
    public IReadOnlyList<CreateTodoItemDto>? Create { get; set; }

    [MaxLength(MaxItems)]
    public IReadOnlyList<Guid>? Ids { get; set; }

    public BulkPatchDto? Patch { get; set; }

    [EnumDataType(typeof(BulkItemAction))]
    public BulkItemAction? Action { get; set; }

    /// <summary>Of <see cref="BulkItemAction.Move"/>; without it the items stay in their list.</summary>
    public Guid? ListId { get; set; }

    /// <summary>Of <see cref="BulkItemAction.Move"/>; null: no section.</summary>
    public Guid? SectionId { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var changes = (Create is null ? 0 : 1) + (Patch is null ? 0 : 1) + (Action is null ? 0 : 1);
        if (changes != 1) yield return new ValidationResult("SendItemsToCreateOrIdsWithOneChange.", [nameof(Create)]);
        if (Create is null && Ids is not { Count: > 0 }) yield return new ValidationResult("ThisFieldIsRequired.", [nameof(Ids)]);
        for (var i = 0; i < Create?.Count; i++)
        {
            if (Create[i].AfterId is not null || Create[i].BeforeId is not null) yield return new ValidationResult("ThisFieldIsNotValid.", [$"{nameof(Create)}[{i}].AfterId"]);
        }
    }
}
