using Todo.Framework.Application;

namespace Todo.IntegrationTests.Framework.Sample;

[RemoteService(false)]
public interface ISampleReadAppService : IApplicationService
{
    Task<ThingDto> GetAsync(Guid id, CancellationToken cancellationToken = default);
    Task<PagedResultDto<ThingDto>> GetListAsync(GetThingsInput input, CancellationToken cancellationToken = default);
}
