using Todo.Identity.Domain.PersonalAccessTokens;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.Users;
using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.Application.PersonalAccessTokens;

[AuthenticatedOnly]
internal sealed class PersonalAccessTokenAppService(
    IPersonalAccessTokenRepository tokens,
    IIdentityUserRepository users,
    SessionRevoker sessionRevoker,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator,
    IClock clock) : ApplicationService, IPersonalAccessTokenAppService
{
    public async Task<ListResultDto<PersonalAccessTokenDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        new((await tokens.GetListAsync(currentUser.GetId(), cancellationToken)).ConvertAll(token => ToDto(token)));

    [AnswersSecret]
    public async Task<PersonalAccessTokenDto> CreateAsync(CreatePersonalAccessTokenDto input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetForUpdateAsync(currentUser.GetId(), cancellationToken); // two at once count each other
        if ((await tokens.GetIdsAsync(user.Id, cancellationToken)).Count >= PersonalAccessTokenConsts.MaxTokens)
        {
            throw new BusinessException(IdentityErrorCodes.TooManyTokens).WithData("max", PersonalAccessTokenConsts.MaxTokens);
        }

        var text = PersonalAccessTokenText.Create(currentTenant.Id);
        var token = new PersonalAccessToken(
            guidGenerator.Create(), currentTenant.Id, user.Id, input.Name, PersonalAccessTokenText.Hash(text), input.Scopes, input.ExpirationTime, clock.Now);
        await tokens.InsertAsync(token, cancellationToken);
        return ToDto(token, text);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await tokens.DeleteAsync(id, currentUser.GetId(), cancellationToken)) throw new EntityNotFoundException(typeof(PersonalAccessToken), id);
        await sessionRevoker.RevokeAsync([id], cancellationToken);
    }

    private static PersonalAccessTokenDto ToDto(PersonalAccessToken token, string? text = null) => new()
    {
        Id = token.Id,
        Name = token.Name,
        Scopes = token.Scopes,
        CreationTime = token.CreationTime,
        ExpirationTime = token.ExpirationTime,
        LastUsedTime = token.LastUsedTime,
        Token = text,
    };
}
