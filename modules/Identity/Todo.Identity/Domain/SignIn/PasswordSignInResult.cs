namespace Todo.Identity.Domain.SignIn;

/// <param name="User">Whose password it is; null unless it is right and they may sign in, if need be after a second step.</param>
public sealed record PasswordSignInResult(SignInStatus Status, IdentityUser? User = null);
