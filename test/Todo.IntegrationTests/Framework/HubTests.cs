using System.Net;
using System.Text.Json;
using MessagePack;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework;
using Todo.Framework.Application;
using Todo.Framework.AspNetCore.SignalR;
using Todo.IntegrationTests.Framework.Sample;

namespace Todo.IntegrationTests.Framework;

public class HubTests(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly MessagePackSerializerOptions MessagePackOptions = MessagePackSerializerOptions.Standard.WithResolver(new JsonContractResolver());

    private async Task<HubConnection> ConnectAsync(bool messagePack = false, string? language = null, Guid? userId = null, Guid? tenantId = null)
    {
        var token = $"{userId ?? SampleHost.Alice}" + (tenantId is null ? "" : $"@{tenantId}");
        var builder = new HubConnectionBuilder().WithUrl($"http://localhost/signalr-hubs/sample?access_token={token}&culture={language}", options =>
        {
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
            options.WebSocketFactory = async (context, cancellationToken) => await host.Server.CreateWebSocketClient().ConnectAsync(context.Uri, cancellationToken);
        });
        if (messagePack) builder.AddMessagePackProtocol(options => options.SerializerOptions = MessagePackOptions);
        else builder.AddJsonProtocol(options => AbpJson.Configure(options.PayloadSerializerOptions));
        var connection = builder.Build();
        await connection.StartAsync();
        return connection;
    }

    private static async Task<JsonElement> ErrorOfAsync(Func<Task> call)
    {
        var exception = await Should.ThrowAsync<HubException>(call);
        return JsonDocument.Parse(exception.Message[exception.Message.IndexOf('{', StringComparison.Ordinal)..]).RootElement;
    }

    [Fact]
    public async Task Strangers_cannot_connect()
    {
        var response = await host.Anonymous().PostAsync("/signalr-hubs/sample/negotiate?negotiateVersion=1", null);

        (await response.ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe(FrameworkErrorCodes.Unauthenticated);
    }

    [Fact]
    public async Task Cookie_of_the_account_pages_does_not_open_the_hub()
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", $"user={SampleHost.Alice}");

        await (await client.PostAsync("/signalr-hubs/sample/negotiate?negotiateVersion=1", null)).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_in_the_query_does_not_open_the_api() =>
        await (await host.Anonymous().GetAsync($"/api/sample/things?access_token={SampleHost.Alice}")).ErrorAsync(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Call_runs_as_the_caller_in_their_tenant_and_language()
    {
        await using var connection = await ConnectAsync(language: "de", tenantId: SampleHost.TenantA);

        var who = await connection.InvokeAsync<SampleMessage>("Who");

        (who.UserId, who.TenantId, who.Text).ShouldBe((SampleHost.Alice, SampleHost.TenantA, "de 32"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_kind_of_field_goes_there_and_back(bool messagePack)
    {
        await using var connection = await ConnectAsync(messagePack);

        var echo = await connection.InvokeAsync<SampleMessage>("Echo", SampleMessage.Example);

        JsonSerializer.Serialize(echo, AbpJson.Options).ShouldBe(JsonSerializer.Serialize(SampleMessage.Example, AbpJson.Options));
    }

    [Fact]
    public void MessagePack_has_the_shape_of_json()
    {
        var bytes = MessagePackSerializer.Serialize(SampleMessage.Example, MessagePackOptions, TestContext.Current.CancellationToken);

        var json = JsonDocument.Parse(MessagePackSerializer.ConvertToJson(bytes, cancellationToken: TestContext.Current.CancellationToken)).RootElement;
        JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(SampleMessage.Example, AbpJson.Options)).ShouldBeTrue(json.GetRawText());
        json.GetProperty("at").GetString().ShouldBe("2026-11-23T09:30:00.12Z");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Server_reaches_a_user_on_each_of_their_connections(bool messagePack)
    {
        var bob = Guid.CreateVersion7();
        await using var alice = await ConnectAsync(messagePack);
        await using var phone = await ConnectAsync(messagePack, userId: bob);
        await using var desk = await ConnectAsync(messagePack, userId: bob);
        var told = new TaskCompletionSource<SampleMessage>[] { new(), new() };
        phone.On<SampleMessage>("Told", told[0].SetResult);
        desk.On<SampleMessage>("Told", told[1].SetResult);

        await alice.InvokeAsync("Tell", bob, new SampleMessage { Text = "hello" });

        foreach (var message in await Task.WhenAll(told.Select(t => t.Task.WaitAsync(TimeSpan.FromSeconds(10))))) message.Text.ShouldBe("hello");
    }

    [Fact]
    public async Task Error_carries_code_and_text_of_the_envelope()
    {
        await using var connection = await ConnectAsync(language: "de");

        var error = await ErrorOfAsync(() => connection.InvokeAsync("Fail", "business"));

        (error.Code(), error.Message()).ShouldBe(("Sample:TooMany", "Sie haben schon 3."));
    }

    [Fact]
    public async Task Validation_error_names_the_field()
    {
        await using var connection = await ConnectAsync();

        var error = await ErrorOfAsync(() => connection.InvokeAsync("Create", new { listId = Guid.Empty, name = "12345678901" }));

        error.Members().ShouldBe(["name"]);
    }

    [Fact]
    public async Task Unexpected_error_tells_nothing_and_is_logged()
    {
        await using var connection = await ConnectAsync();

        var error = await ErrorOfAsync(() => connection.InvokeAsync("Fail", "boom"));

        error.Code().ShouldBe(FrameworkErrorCodes.Internal);
        error.GetRawText().ShouldNotContain("hunter2");
        host.Logs.Errors.ShouldContain(e => e.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Argument_of_the_wrong_type_breaks_the_call_alone()
    {
        await using var connection = await ConnectAsync();

        var exception = await Should.ThrowAsync<HubException>(() => connection.InvokeAsync("Tell", "nonsense", new SampleMessage()));

        exception.Message.ShouldNotContain("System");
        (await connection.InvokeAsync<SampleMessage>("Who")).UserId.ShouldBe(SampleHost.Alice);
    }
}
