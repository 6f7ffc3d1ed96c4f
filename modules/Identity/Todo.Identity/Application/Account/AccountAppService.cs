using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Account;
using Todo.Identity.Application.Users;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;
using Todo.Identity.Web;

namespace Todo.Identity.Application.Account;

internal sealed class AccountAppService(UserCreator userCreator, IIdentityRoleRepository roles, ISettingProvider settings, AttemptLimiter limiter)
    : ApplicationService, IAccountAppService
{
    [AllowAnonymous]
    public async Task<UserDto> RegisterAsync(RegisterDto input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TryRegister()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        if (!await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.SelfRegistrationDisabled);
        }

        var newcomersRoles = await roles.GetDefaultsAsync(cancellationToken);
        return (await userCreator.CreateAsync(input.UserName, input.EmailAddress, input.Password, newcomersRoles)).ToDto();
    }
}
