namespace Todo.Identity.Domain.SignIn;

/// <param name="User">Set exactly when <paramref name="Status"/> is a success.</param>
public sealed record PasswordSignInResult(SignInStatus Status, IdentityUser? User = null);
