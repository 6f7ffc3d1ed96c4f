namespace Todo.IntegrationTests.Framework.Sample;

/// <summary>One field of every kind that goes over the wire.</summary>
public sealed class SampleMessage
{
    public Guid UserId { get; init; }
    public Guid? TenantId { get; init; }
    public string? Text { get; init; }
    public int Count { get; init; }
    public long Sequence { get; init; }
    public bool IsOpen { get; init; }
    public double Share { get; init; }
    public ThingColor Color { get; init; }
    public ThingColor? OtherColor { get; init; }
    public DateTimeOffset At { get; init; }
    public DateTimeOffset? LaterAt { get; init; }
    public DateOnly? DueDate { get; init; }
    public TimeOnly? DueTime { get; init; }
    public IReadOnlyList<Guid> Ids { get; init; } = [];
    public IReadOnlyList<NoteDto> Notes { get; init; } = [];
    public ThingDto? Thing { get; init; }

    public static SampleMessage Example => new()
    {
        UserId = SampleHost.Alice,
        Text = "größer ✓",
        Count = -7,
        Sequence = 9_007_199_254_740_991,
        IsOpen = true,
        Share = 0.25,
        Color = ThingColor.Blue,
        At = new DateTimeOffset(2026, 11, 23, 10, 30, 0, 120, TimeSpan.FromHours(1)),
        DueDate = new DateOnly(2026, 11, 24),
        DueTime = new TimeOnly(17, 0),
        Ids = [SampleHost.Alice, SampleHost.TenantA],
        Notes = [new NoteDto { Text = "a" }, new NoteDto()],
        Thing = new ThingDto { Id = SampleHost.TenantB, Name = "x", Color = ThingColor.Red },
    };
}
