namespace Todo.Administration.Domain.Idempotency;

/// <summary>A key that a user sent with a write, and the write's answer.</summary>
public sealed class IdempotencyKey : IMultiTenant
{
    public const int MaxKeyLength = 128;
    public const int MaxRequestHashLength = 256;

    private IdempotencyKey() { } // for EF Core: rows are written by SQL, which can wait for a concurrent one

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Key { get; private set; } = null!;
    public string RequestHash { get; private set; } = null!;

    /// <summary>JSON; null only while the write runs.</summary>
    public string? Response { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
}
