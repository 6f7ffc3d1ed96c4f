namespace Todo.Saas.SignUp;

/// <summary>Whether visitors may open a tenant of their own, and what they get.</summary>
public sealed class SignUpSettingsDto
{
    public bool IsEnabled { get; set; }

    /// <summary>Of the tenants who sign up by themselves; null is none, so nothing is limited.</summary>
    public Guid? EditionId { get; set; }
}
