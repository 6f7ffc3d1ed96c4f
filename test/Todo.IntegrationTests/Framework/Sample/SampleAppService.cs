using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Todo.Framework;
using Todo.Framework.Application;
using Todo.Framework.Auditing;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Users;

namespace Todo.IntegrationTests.Framework.Sample;

public class SampleAppService(
    ICurrentUser currentUser, ICurrentTenant currentTenant, ICurrentIdempotencyKey idempotencyKey, ICorrelationIdProvider correlationId)
    : ApplicationService, ISampleAppService
{
    public Task<ThingDto> GetAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult(new ThingDto { Id = id, Name = "one", Color = ThingColor.Blue });

    public Task<PagedResultDto<ThingDto>> GetListAsync(GetThingsInput input, CancellationToken cancellationToken = default)
    {
        var seen = $"{input.ListId}|{input.OnlyOpen}|{input.Color}|{string.Join(',', input.Ids ?? [])}|{input.DueBefore:O}|{input.MaxResultCount}|{input.Sorting}";
        return Task.FromResult(new PagedResultDto<ThingDto>(1, [new ThingDto { Name = seen }]));
    }

    public Task<ThingDto> CreateAsync(CreateThingDto input, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ThingDto { Id = input.ListId, Name = input.Name, DueDate = input.DueDate });

    public Task<ThingDto> PatchAsync(Guid id, PatchThingDto input, CancellationToken cancellationToken = default)
    {
        var name = input.Name.HasValue ? input.Name.Value! : "untouched";
        return Task.FromResult(new ThingDto { Id = id, Name = name, Note = input.DueDate.HasValue ? $"due {input.DueDate.Value:O}" : "due untouched" });
    }

    public Task DeleteAsync(Guid id, Guid? mutationId = null, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<ThingDto> CompleteAsync(Guid id, NoteDto? input = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ThingDto { Id = id, Name = "done", Note = input?.Text });

    [AllowAnonymous]
    public Task<string> GetMottoAsync(CancellationToken cancellationToken = default) => Task.FromResult("keep going");

    [AllowAnonymous]
    public Task<WhoDto> GetWhoAsync(CancellationToken cancellationToken = default) => Task.FromResult(new WhoDto(
        currentUser.Id, currentTenant.Id, currentTenant.Name, CultureInfo.CurrentUICulture.Name, idempotencyKey.Take(), correlationId.Get()));

    public Task FailAsync(string how, CancellationToken cancellationToken = default) => throw (Exception)(how switch
    {
        "business" => new BusinessException("Sample:TooMany").WithData("count", 3),
        "mapped" => new BusinessException("Sample:Gone"),
        "notFound" => new EntityNotFoundException("Sample:ThingNotFound", 7),
        "stale" => new AbpDbConcurrencyException(current: new ThingDto { Name = "newer" }),
        "forbidden" => new AbpAuthorizationException(FrameworkErrorCodes.Forbidden),
        _ => new InvalidOperationException("the password is hunter2"),
    });

    public Task WaitAsync(CancellationToken cancellationToken = default) => Task.Delay(Timeout.Infinite, cancellationToken);

    [AllowAnonymous]
    public Task<ThingDto?> FindShareAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => Task.FromResult<ThingDto?>(null);

    public Task<string> GetSecretAsync(CancellationToken cancellationToken = default) => Task.FromResult("secret");
}
