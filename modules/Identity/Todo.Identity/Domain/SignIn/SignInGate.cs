namespace Todo.Identity.Domain.SignIn;

/// <summary>Whether somebody who has proven who they are may come in, whatever the proof was.</summary>
public sealed class SignInGate(IClock clock) : ITransientDependency
{
    public Task<SignInStatus> CheckAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.IsLockedOut(clock.Now) ? SignInStatus.LockedOut : user.IsActive ? SignInStatus.Success : SignInStatus.NotAllowed);
}
