namespace Todo.Identity.Applications;

/// <summary>The clients of the token server. They belong to the host; a service client acts with what is granted to it (provider
/// <c>C</c>, key: client id).</summary>
[RemoteService(Path = "applications")]
public interface IApplicationAppService : IApplicationService
{
    /// <summary>By client id.</summary>
    Task<PagedResultDto<ApplicationDto>> GetListAsync(PagedResultRequestDto input, CancellationToken cancellationToken = default);

    Task<ApplicationDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="AbpValidationException">A field is wrong, or the client id is taken.</exception>
    Task<ApplicationDto> CreateAsync(CreateApplicationDto input, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Identity:StaticApplication</c>.</exception>
    Task<ApplicationDto> UpdateAsync(Guid id, UpdateApplicationDto input, CancellationToken cancellationToken = default);

    /// <summary>With all tokens and consents it has.</summary>
    /// <inheritdoc cref="UpdateAsync"/>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a new secret for a confidential client.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:StaticApplication</c> or <c>:PublicApplicationHasNoSecret</c>.</exception>
    [RemoteAction("{id}/secret", Method = "POST")]
    Task<ApplicationSecretDto> RenewSecretAsync(Guid id, CancellationToken cancellationToken = default);
}
