namespace Todo.Identity.Domain.Sessions;

public interface ISessionOriginProvider
{
    /// <summary>Of the running request; empty outside of one.</summary>
    SessionOrigin Get();
}
