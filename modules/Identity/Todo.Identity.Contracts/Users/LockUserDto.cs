namespace Todo.Identity.Users;

public sealed class LockUserDto
{
    /// <summary>In the future; null for good.</summary>
    public DateTimeOffset? Until { get; set; }
}
