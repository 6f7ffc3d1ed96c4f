namespace Todo.Identity.Account;

/// <summary>Opens a tenant of one's own, where the operator allows it (setting <c>Saas.IsSelfServiceSignUpEnabled</c>).</summary>
public interface ISignUpAppService : IApplicationService
{
    /// <exception cref="BusinessException"><c>Todo.Identity:SignUpDisabled</c>, <c>Todo.Identity:TooManyAttempts</c> or
    /// <c>Todo.Saas:DuplicateTenantName</c>.</exception>
    /// <exception cref="AbpValidationException">A rule of names or passwords is broken.</exception>
    Task<SignedUpTenantDto> CreateAsync(SignUpDto input, CancellationToken cancellationToken = default);
}
