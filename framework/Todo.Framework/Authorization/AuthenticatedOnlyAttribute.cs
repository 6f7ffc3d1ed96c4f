using Microsoft.AspNetCore.Authorization;

namespace Todo.Framework.Authorization;

/// <summary>Whoever is signed in may call it: it is about the caller's own things, or decides by more than a permission. Says on
/// purpose what a bare <c>[Authorize]</c> leaves open to guess.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AuthenticatedOnlyAttribute : AuthorizeAttribute;
