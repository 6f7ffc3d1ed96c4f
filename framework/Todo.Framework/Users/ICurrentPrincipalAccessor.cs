using System.Security.Claims;

namespace Todo.Framework.Users;

/// <summary>Holds the principal of the running call.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal? Principal { get; }

    /// <summary>Acts as <paramref name="principal"/> until the answer is disposed.</summary>
    IDisposable Change(ClaimsPrincipal? principal);
}
