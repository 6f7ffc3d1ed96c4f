using Todo.Identity.Users;

namespace Todo.Identity.Account;

[RemoteService(Path = "")]
public interface IAccountAppService : IApplicationService
{
    /// <summary>Makes a user with the default roles in the current tenant.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:SelfRegistrationDisabled</c>.</exception>
    Task<UserDto> RegisterAsync(RegisterDto input, CancellationToken cancellationToken = default);
}
