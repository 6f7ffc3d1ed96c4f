using System.ComponentModel.DataAnnotations;
using Todo.Framework.Application;

namespace Todo.IntegrationTests.Framework.Sample;

public enum ThingColor
{
    None = 0,
    Red = 1,
    Blue = 2,
}

public sealed class ThingDto : EntityDto<Guid>
{
    public required string Name { get; init; }
    public ThingColor Color { get; init; }
    public DateOnly? DueDate { get; init; }
    public string? Note { get; init; }
}

public sealed class CreateThingDto
{
    public required Guid ListId { get; init; }

    [Required]
    [StringLength(10)]
    public string Name { get; init; } = "";

    public int Size { get; init; }
    public DateOnly? DueDate { get; init; }
    public List<NoteDto> Notes { get; init; } = [];
}

public sealed class PatchThingDto
{
    [Required]
    [StringLength(10)]
    public Optional<string> Name { get; init; }

    public Optional<DateOnly?> DueDate { get; init; }
    public Optional<ThingColor> Color { get; init; }
}

public sealed class NoteDto
{
    [StringLength(5)]
    public string? Text { get; init; }
}

public sealed class GetThingsInput : PagedAndSortedResultRequestDto
{
    public Guid? ListId { get; set; }
    public bool OnlyOpen { get; set; }
    public ThingColor? Color { get; set; }
    public Guid[]? Ids { get; set; }
    public DateOnly? DueBefore { get; set; }
}

public sealed record WhoDto(Guid? UserId, Guid? TenantId, string? TenantName, string Culture, string? IdempotencyKey, string? CorrelationId);
