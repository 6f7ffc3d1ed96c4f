using Todo.Framework.Application;

namespace Todo.IntegrationTests.Framework.Sample;

[RemoteService(Path = "things")]
public interface ISampleAppService : ISampleReadAppService
{
    Task<ThingDto> CreateAsync(CreateThingDto input, CancellationToken cancellationToken = default);
    Task<ThingDto> PatchAsync(Guid id, PatchThingDto input, CancellationToken cancellationToken = default);
    Task DeleteAsync(Guid id, Guid? mutationId = null, CancellationToken cancellationToken = default);
    Task<ThingDto> CompleteAsync(Guid id, NoteDto? input = null, CancellationToken cancellationToken = default);
    Task<string> GetMottoAsync(CancellationToken cancellationToken = default);
    Task<WhoDto> GetWhoAsync(CancellationToken cancellationToken = default);
    Task FailAsync(string how, CancellationToken cancellationToken = default);
    Task WaitAsync(CancellationToken cancellationToken = default);

    [RemoteAction("{id}/shares/{userId}", Method = "GET")]
    Task<ThingDto?> FindShareAsync(Guid id, Guid userId, CancellationToken cancellationToken = default);

    [RemoteService(false)]
    Task<string> GetSecretAsync(CancellationToken cancellationToken = default);
}
