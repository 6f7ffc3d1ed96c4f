using System.Security.Claims;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Users;

internal sealed class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ISingletonDependency
{
    private ClaimsPrincipal? Principal => principalAccessor.Principal;

    public bool IsAuthenticated => Id is not null;
    public Guid? Id => FindGuid(AbpClaimTypes.UserId);
    public Guid? TenantId => FindGuid(AbpClaimTypes.TenantId);
    public string? UserName => Find(AbpClaimTypes.UserName);
    public string? Name => Find(AbpClaimTypes.Name);
    public string? SurName => Find(AbpClaimTypes.SurName);
    public string? Email => Find(AbpClaimTypes.Email);
    public bool EmailVerified => string.Equals(Find(AbpClaimTypes.EmailVerified), "true", StringComparison.OrdinalIgnoreCase);
    public string? PhoneNumber => Find(AbpClaimTypes.PhoneNumber);
    public bool PhoneNumberVerified => string.Equals(Find(AbpClaimTypes.PhoneNumberVerified), "true", StringComparison.OrdinalIgnoreCase);
    public IReadOnlyList<string> Roles => [.. Principal?.FindAll(AbpClaimTypes.Role).Select(c => c.Value) ?? []];

    public Guid GetId() => Id ?? throw new AbpAuthorizationException(FrameworkErrorCodes.Unauthenticated);

    private string? Find(string claimType) => Principal?.FindFirst(claimType)?.Value;

    private Guid? FindGuid(string claimType) => Guid.TryParse(Find(claimType), out var id) ? id : null;
}
