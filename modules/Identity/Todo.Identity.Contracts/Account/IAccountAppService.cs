using Todo.Identity.Users;

namespace Todo.Identity.Account;

public interface IAccountAppService : IApplicationService
{
    /// <summary>Makes a user with the default roles in the current tenant.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:SelfRegistrationDisabled</c> or <c>Todo.Identity:TooManyAttempts</c>.</exception>
    /// <exception cref="AbpValidationException">A rule of names or passwords is broken, or the name or address is taken.</exception>
    [RemoteAction("/api/account/register", Method = "POST")]
    Task<UserDto> RegisterAsync(RegisterDto input, CancellationToken cancellationToken = default);
}
