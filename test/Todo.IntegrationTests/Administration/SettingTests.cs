using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class SettingTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string TimeZone = "Abp.Timing.TimeZone";

    private async Task<JsonElement> ConfigurationOfAsync(TestUser user)
    {
        using var client = await As(user);
        return await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
    }

    private static string? TimeZoneIn(JsonElement configuration) => configuration.GetProperty("setting").GetProperty("values").GetProperty(TimeZone).GetString();

    [Fact]
    public async Task Users_value_holds_for_the_user_alone()
    {
        var (user, other) = (await Given.UserAsync(), await Given.UserAsync());
        await Sql.ExecuteAsync(
            "INSERT INTO administration.settings (id, name, value, provider_name, provider_key) VALUES ($1, $2, 'Europe/Berlin', 'U', $3)",
            Guid.CreateVersion7(), TimeZone, user.Id.ToString());

        var configuration = await ConfigurationOfAsync(user);

        TimeZoneIn(configuration).ShouldBe("Europe/Berlin");
        configuration.GetProperty("timing").GetProperty("timeZone").GetProperty("iana").GetProperty("timeZoneName").GetString().ShouldBe("Europe/Berlin");
        TimeZoneIn(await ConfigurationOfAsync(other)).ShouldBeNull();
    }
}
