namespace Todo.Saas.SignUp;

/// <summary>The operator's settings about sign-up.</summary>
public interface ISignUpSettingsAppService : IApplicationService
{
    [RemoteAction("/api/setting-management/sign-up", Method = "GET")]
    Task<SignUpSettingsDto> GetAsync(CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    [RemoteAction("/api/setting-management/sign-up", Method = "PUT")]
    Task UpdateAsync(SignUpSettingsDto input, CancellationToken cancellationToken = default);
}
