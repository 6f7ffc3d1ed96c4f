using System.Runtime.CompilerServices;
using System.Security.Claims;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Users;

internal sealed class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ISingletonDependency
{
    // A principal is not changed after it has been made the current one; who changes claims makes a new one.
    private readonly ConditionalWeakTable<ClaimsPrincipal, PrincipalFacts> _facts = [];

    private ClaimsPrincipal? Principal => principalAccessor.Principal;
    private PrincipalFacts? Facts => Principal is { } principal ? _facts.GetValue(principal, static p => new PrincipalFacts(p)) : null;

    public bool IsAuthenticated => Id is not null;
    public Guid? Id => Facts?.UserId;
    public Guid? TenantId => Facts?.TenantId;
    public string? UserName => Find(AbpClaimTypes.UserName);
    public string? Name => Find(AbpClaimTypes.Name);
    public string? SurName => Find(AbpClaimTypes.SurName);
    public string? Email => Find(AbpClaimTypes.Email);
    public bool EmailVerified => string.Equals(Find(AbpClaimTypes.EmailVerified), "true", StringComparison.OrdinalIgnoreCase);
    public string? PhoneNumber => Find(AbpClaimTypes.PhoneNumber);
    public bool PhoneNumberVerified => string.Equals(Find(AbpClaimTypes.PhoneNumberVerified), "true", StringComparison.OrdinalIgnoreCase);
    public IReadOnlyList<string> Roles => Facts?.Roles ?? [];

    public Guid GetId() => Id ?? throw new AbpAuthorizationException(FrameworkErrorCodes.Unauthenticated);

    private string? Find(string claimType) => Principal?.FindFirst(claimType)?.Value;
}
