using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class SettingManagementTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Emailing = "/api/setting-management/emailing";
    private const string TimeZone = "/api/setting-management/timezone";
    private const string Identity = "/api/setting-management/identity";

    private async Task<HttpClient> AdminWithOwnMailServerAsync(TestTenant tenant)
    {
        using var host = await As(TestUser.HostAdmin);
        var features = new[] { new { name = "SettingManagement.AllowChangingEmailSettings", value = "true" } };
        (await host.PutAsJsonAsync($"/api/feature-management/features?providerName=T&providerKey={tenant.Id}", new { features })).EnsureSuccessStatusCode();
        return await As(TestUser.AdminOf(tenant));
    }

    private static object MailServer(string host, int port, string? password, string userName = "theo") => new
    {
        smtpHost = host,
        smtpPort = port,
        smtpUserName = userName,
        smtpPassword = password,
        smtpEnableSsl = false,
        smtpUseDefaultCredentials = false,
        defaultFromAddress = "theo@example.org",
        defaultFromDisplayName = "Theo",
    };

    private static Task<HttpResponseMessage> SendTestAsync(HttpClient client) => client.PostAsJsonAsync(
        Emailing + "/send-test-email",
        new { senderEmailAddress = "theo@example.org", targetEmailAddress = "thea@example.org", subject = "Does it work?", body = "<b>Yes</b>" });

    [Fact]
    public async Task Mail_server_is_used_and_its_password_kept_and_never_told()
    {
        using var sink = new SmtpSink();
        using var admin = await AdminWithOwnMailServerAsync(await Given.TenantAsync());

        (await admin.PostAsJsonAsync(Emailing, MailServer("127.0.0.1", sink.Port, "hunter2"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.PostAsJsonAsync(Emailing, MailServer("127.0.0.1", sink.Port, ""))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var settings = await (await admin.GetAsync(Emailing)).JsonAsync();
        (settings.GetProperty("smtpHost").GetString(), settings.GetProperty("smtpPort").GetInt32()).ShouldBe(("127.0.0.1", sink.Port));
        settings.GetRawText().ShouldNotContain("hunter2");
        (await SendTestAsync(admin)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        sink.Credentials.ShouldBe(["theo:hunter2"]);
        sink.Messages.ShouldHaveSingleItem().ShouldContain("&lt;b&gt;Yes");
        (await Sql.ColumnAsync<string>("SELECT parameters FROM administration.audit_logs WHERE service_name = 'EmailSettingsAppService'"))
            .ShouldAllBe(parameters => !parameters.Contains("hunter2"));
    }

    [Fact]
    public async Task Password_does_not_follow_to_another_server()
    {
        using var sink = new SmtpSink();
        using var admin = await AdminWithOwnMailServerAsync(await Given.TenantAsync());
        await admin.PostAsJsonAsync(Emailing, MailServer("mail.example.org", 25, "hunter2"));

        await admin.PostAsJsonAsync(Emailing, MailServer("127.0.0.1", sink.Port, password: null));

        await SendTestAsync(admin);
        sink.Credentials.ShouldAllBe(credentials => !credentials.Contains("hunter2"));
    }

    [Fact]
    public async Task Test_says_why_it_failed()
    {
        using var sink = new SmtpSink(refusals: 1);
        using var admin = await AdminWithOwnMailServerAsync(await Given.TenantAsync());
        await admin.PostAsJsonAsync(Emailing, MailServer("127.0.0.1", sink.Port, null, userName: ""));

        var error = await (await SendTestAsync(admin)).ErrorAsync(HttpStatusCode.BadRequest);

        error.Code().ShouldBe("AbpSettingManagement:TestEmailFailed");
        error.GetProperty("message").GetString()!.ShouldContain("not now");
    }

    [Fact]
    public async Task Tenant_without_the_feature_has_no_mail_server_of_its_own()
    {
        using var admin = await As(TestUser.AdminOf(await Given.TenantAsync()));

        (await (await admin.GetAsync(Emailing)).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Framework:FeatureNotEnabled");
        await (await admin.PostAsJsonAsync(Emailing, MailServer("mail.example.org", 25, "x"))).ErrorAsync(HttpStatusCode.Forbidden);
        await (await SendTestAsync(admin)).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("GET", Emailing, null)]
    [InlineData("POST", Emailing, """{"defaultFromAddress":"a@example.org","defaultFromDisplayName":"A"}""")]
    [InlineData("POST", Emailing + "/send-test-email", """{"senderEmailAddress":"a@example.org","targetEmailAddress":"b@example.org","subject":"S"}""")]
    [InlineData("GET", TimeZone, null)]
    [InlineData("GET", TimeZone + "/timezones", null)]
    [InlineData("POST", TimeZone + "?timezone=UTC", "{}")]
    [InlineData("GET", Identity, null)]
    [InlineData("PUT", Identity, "{}")]
    public async Task Settings_are_for_administrators(string method, string path, string? body)
    {
        using var user = await As(await Given.UserAsync());
        using var stranger = Anonymous();

        foreach (var (client, status) in new[] { (user, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.Unauthorized) })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (body is not null) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            await (await client.SendAsync(request)).ErrorAsync(status);
        }
    }

    [Fact]
    public async Task Tenants_time_zone_is_its_users_until_they_choose()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        (await admin.GetStringAsync(TimeZone)).ShouldBe("UTC");

        (await admin.PostAsync(TimeZone + "?timezone=Europe%2FBerlin", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await admin.GetStringAsync(TimeZone)).ShouldBe("Europe/Berlin");
        using var user = await As(await Given.UserAsync(tenant));
        (await user.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration")).GetProperty("timing").GetProperty("timeZone")
            .GetProperty("iana").GetProperty("timeZoneName").GetString().ShouldBe("Europe/Berlin");
        (await (await admin.GetAsync(TimeZone + "/timezones")).JsonAsync()).EnumerateArray()
            .ShouldContain(zone => zone.GetProperty("value").GetString() == "Asia/Shanghai");
        (await (await admin.PostAsync(TimeZone + "?timezone=Mars", null)).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("AbpSettingManagement:UnknownTimeZone");
    }

    [Fact]
    public async Task Password_rules_of_a_tenant_hold_there_at_once()
    {
        var (tenant, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        using var admin = await As(TestUser.AdminOf(tenant));
        var before = await (await admin.GetAsync(Identity)).JsonAsync();
        before.GetProperty("password").GetProperty("requiredLength").GetInt32().ShouldBe(6);

        (await admin.PutAsJsonAsync(Identity, new
        {
            password = new { requiredLength = 40, requiredUniqueChars = 1, requireDigit = true },
            lockout = new { allowedForNewUsers = true, lockoutDuration = 60, maxFailedAccessAttempts = 3 },
            isSelfRegistrationEnabled = true,
            enableLocalLogin = true,
        })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await RegisterAsync(tenant)).ShouldBe(HttpStatusCode.BadRequest);
        (await RegisterAsync(other)).ShouldBe(HttpStatusCode.OK);
        var after = await (await admin.GetAsync(Identity)).JsonAsync();
        (after.GetProperty("password").GetProperty("requireUppercase").GetBoolean(), after.GetProperty("lockout").GetProperty("lockoutDuration").GetInt32()).ShouldBe((false, 60));
        await (await admin.PutAsJsonAsync(Identity, new { password = new { requiredLength = 3 }, lockout = new { } })).ErrorAsync(HttpStatusCode.BadRequest);
    }

    private async Task<HttpStatusCode> RegisterAsync(TestTenant tenant)
    {
        using var client = Anonymous(tenant);
        var name = $"user-{Guid.CreateVersion7():N}";
        using var response = await client.PostAsJsonAsync(
            "/api/account/register", new { userName = name, emailAddress = $"{name}@example.org", password = TestUser.Password, appName = "Tests" });
        return response.StatusCode;
    }
}
