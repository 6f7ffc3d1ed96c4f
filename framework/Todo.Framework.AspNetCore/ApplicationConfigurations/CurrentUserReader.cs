namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

internal sealed class CurrentUserReader(ICurrentUser currentUser, ICurrentPrincipalAccessor principalAccessor) : ISingletonDependency
{
    public CurrentUserDto Read() => !currentUser.IsAuthenticated ? new CurrentUserDto { Roles = [] } : new CurrentUserDto
    {
        IsAuthenticated = true,
        Id = currentUser.Id,
        TenantId = currentUser.TenantId,
        UserName = currentUser.UserName,
        Name = currentUser.Name,
        SurName = currentUser.SurName,
        Email = currentUser.Email,
        EmailVerified = currentUser.EmailVerified,
        PhoneNumber = currentUser.PhoneNumber,
        PhoneNumberVerified = currentUser.PhoneNumberVerified,
        Roles = currentUser.Roles,
        SessionId = principalAccessor.Principal?.FindFirst(AbpClaimTypes.SessionId)?.Value,
    };
}
