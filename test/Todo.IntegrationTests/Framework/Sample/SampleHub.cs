using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Todo.Framework.AspNetCore;
using Todo.Framework.Auditing;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Users;

namespace Todo.IntegrationTests.Framework.Sample;

[Authorize]
public sealed class SampleHub(ISampleAppService service, ICurrentUser currentUser, ICurrentTenant currentTenant, ICorrelationIdProvider correlationId)
    : Hub<ISampleHubClient>
{
    public SampleMessage Who() => new()
    {
        UserId = currentUser.GetId(),
        TenantId = currentTenant.Id,
        Text = CultureInfo.CurrentUICulture.Name + " " + correlationId.Get()?.Length,
    };

    public SampleMessage Echo(SampleMessage message) => Context.ConnectionAborted.IsCancellationRequested ? new SampleMessage() : message;

    public Task Fail(string how) => service.FailAsync(how, Context.ConnectionAborted);

    public Task Create(CreateThingDto input) => service.CreateAsync(input, Context.ConnectionAborted);

    /// <summary>Sends to every connection of the user.</summary>
    public Task Tell(Guid userId, SampleMessage message) => Clients.User(HubUser.IdOf(currentTenant.Id, userId)).Told(message);
}
