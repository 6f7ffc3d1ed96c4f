using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Emailing;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Settings;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class SettingTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string TimeZone = "Abp.Timing.TimeZone";

    private readonly TodoHostFixture _fixture = fixture;

    private static async Task<JsonElement> ConfigurationOfAsync(HttpClient client)
    {
        using (client) return await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
    }

    private static string? TimeZoneIn(JsonElement configuration) => configuration.GetProperty("setting").GetProperty("values").GetProperty(TimeZone).GetString();

    private async Task SetAsync(Guid? tenantId, Func<ISettingManager, Task> set)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        await set(scope.ServiceProvider.GetRequiredService<ISettingManager>());
    }

    [Fact]
    public async Task Users_value_holds_for_the_user_alone_and_at_once_on_every_node()
    {
        var node = await _fixture.GetSecondNodeAsync();
        var (user, other) = (await Given.UserAsync(), await Given.UserAsync());
        TimeZoneIn(await ConfigurationOfAsync(await As(user))).ShouldBeNull();
        TimeZoneIn(await ConfigurationOfAsync(await node.Clients.CreateClientAsync(user))).ShouldBeNull();

        await SetAsync(null, settings => settings.SetForUserAsync(user.Id, TimeZone, "Europe/Berlin"));

        var configuration = await ConfigurationOfAsync(await As(user));
        TimeZoneIn(configuration).ShouldBe("Europe/Berlin");
        configuration.GetProperty("timing").GetProperty("timeZone").GetProperty("iana").GetProperty("timeZoneName").GetString().ShouldBe("Europe/Berlin");
        TimeZoneIn(await ConfigurationOfAsync(await As(other))).ShouldBeNull();
        await Eventually.TrueAsync(async () => TimeZoneIn(await ConfigurationOfAsync(await node.Clients.CreateClientAsync(user))) == "Europe/Berlin");

        await SetAsync(null, settings => settings.SetForUserAsync(user.Id, TimeZone, null));
        TimeZoneIn(await ConfigurationOfAsync(await As(user))).ShouldBeNull();
    }

    [Fact]
    public async Task Tenants_value_outdoes_the_global_one_and_the_users_outdoes_both()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        const string name = "Abp.Identity.Lockout.LockoutDuration";
        async Task<string?> ReadAsync() => (await ConfigurationOfAsync(await As(user))).GetProperty("setting").GetProperty("values").GetProperty(name).GetString();
        (await ReadAsync()).ShouldBe("300");

        await SetAsync(tenant.Id, settings => settings.SetForTenantAsync(tenant.Id, name, "301"));
        (await ReadAsync()).ShouldBe("301");
        await SetAsync(tenant.Id, settings => settings.SetForUserAsync(user.Id, name, "302"));
        (await ReadAsync()).ShouldBe("302");
        await SetAsync(tenant.Id, settings => settings.SetForUserAsync(user.Id, name, null));
        await SetAsync(null, settings => settings.SetForTenantAsync(tenant.Id, name, "303")); // from the host's side
        (await ReadAsync()).ShouldBe("303");

        (await Sql.ScalarAsync<Guid>("SELECT tenant_id FROM administration.settings WHERE provider_key = $1", tenant.Id.ToString())).ShouldBe(tenant.Id);
    }

    [Fact]
    public async Task What_users_set_for_themselves_goes_with_them()
    {
        var user = await Given.UserAsync();
        await SetAsync(null, settings => settings.SetForUserAsync(user.Id, "Abp.Localization.DefaultLanguage", "de"));
        Task<long> SettingsAsync() => Sql.ScalarAsync<long>("SELECT count(*) FROM administration.settings WHERE provider_key = $1", $"{user.Id}");
        (await SettingsAsync()).ShouldBe(1);
        using var admin = await As(TestUser.HostAdmin);

        (await admin.DeleteAsync($"/api/identity/users/{user.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await SettingsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Secret_is_sealed_in_the_database_and_never_told_to_browsers()
    {
        var tenant = await Given.TenantAsync();
        await SetAsync(tenant.Id, settings => settings.SetForTenantAsync(tenant.Id, EmailSettingNames.Smtp.Password, "hunter2"));

        (await Sql.ScalarAsync<string>("SELECT value FROM administration.settings WHERE provider_key = $1", tenant.Id.ToString()))!.ShouldNotContain("hunter2");
        await SetAsync(tenant.Id, async settings => (await settings.GetOrNullAsync(
            EmailSettingNames.Smtp.Password, SettingProviderNames.Tenant, tenant.Id.ToString())).ShouldBe("hunter2"));
        (await ConfigurationOfAsync(await As(await Given.UserAsync(tenant)))).GetRawText().ShouldNotContain("hunter2");
        await using var scope = Host.Services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenant.Id))
        {
            (await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetOrNullAsync(EmailSettingNames.Smtp.Password)).ShouldBe("hunter2");
        }
    }
}
