using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using Todo.Administration.Emailing;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Settings;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>Passwords and addresses by e-mail.</summary>
public sealed class RecoveryTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string NewPassword = "Another-1";

    [Fact]
    public async Task Link_sets_the_password_once_and_ends_the_sessions()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var session = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        await ForgetAsync(user);
        var link = await LinkToAsync(user.Email);

        (await VerifyAsync(user, link.Token)).ShouldBeTrue();
        using var done = await ResetAsync(user, link.Token);
        using var again = await ResetAsync(user, link.Token, "Yet-another-1");

        link.Path.ShouldBe("/account/reset-password");
        link.Query["__tenant"].ToString().ShouldBe(user.Tenant!.Id.ToString());
        done.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await again.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Identity:InvalidLink");
        (await VerifyAsync(user, link.Token)).ShouldBeFalse();
        await Anonymous(user.Tenant).PasswordAsync(user.UserName, NewPassword).TokensAsync();
        await Anonymous(user.Tenant).RefreshAsync(session.Refresh).RefusalAsync();
        (await Sql.ScalarAsync<bool>("SELECT email_confirmed FROM identity.users WHERE id = $1", user.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Unknown_address_gets_the_same_answer_and_no_mail()
    {
        var nobody = $"nobody-{Guid.CreateVersion7():N}@example.org";
        var user = await Given.UserAsync();

        using var known = await ForgetAsync(user);
        using var unknown = await Anonymous().PostAsJsonAsync("/api/account/send-password-reset-code", new { email = nobody, appName = "Angular" });

        unknown.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        known.StatusCode.ShouldBe(unknown.StatusCode);
        await LinkToAsync(user.Email); // the later mail has been written by now as well
        (await FindMailAsync(nobody)).ShouldBeNull();
    }

    [Fact]
    public async Task Link_of_one_user_serves_no_other_and_no_other_tenant()
    {
        var (user, other) = (await Given.UserAsync(await Given.TenantAsync()), await Given.UserAsync());
        await ForgetAsync(user);
        var link = await LinkToAsync(user.Email);

        using var foreign = await ResetAsync(other, link.Token);
        using var elsewhere = await ResetAsync(user with { Tenant = null }, link.Token);
        using var forged = await ResetAsync(user, link.Token[..^4] + "AAAA");

        foreach (var response in new[] { foreign, elsewhere, forged }) (await response.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Identity:InvalidLink");
    }

    [Fact]
    public async Task Weak_password_is_refused_and_the_link_works_on()
    {
        var user = await Given.UserAsync();
        await ForgetAsync(user);
        var link = await LinkToAsync(user.Email);

        using var weak = await ResetAsync(user, link.Token, "abc");
        using var done = await ResetAsync(user, link.Token);

        (await weak.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain("password");
        done.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Pages_lead_from_the_forgotten_password_to_the_new_one()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        (await browser.SubmitAsync("/Account/ForgotPassword", ("Email", user.Email))).Dispose();
        var link = await LinkToAsync(user.Email);

        using var done = await browser.SubmitAsync(link.Address.PathAndQuery, ("UserId", user.Id.ToString()), ("ResetToken", link.Token), ("Password", NewPassword));

        link.Path.ShouldBe("/Account/ResetPassword");
        (await done.Content.ReadAsStringAsync()).ShouldContain("Your password was reset.");
        (await browser.HtmlAsync(link.Address.PathAndQuery)).ShouldContain("role=\"alert\"");
        await Anonymous().PasswordAsync(user.UserName, NewPassword).TokensAsync();
    }

    [Fact]
    public async Task New_address_counts_once_it_is_confirmed()
    {
        var user = await Given.UserAsync();
        var newEmail = $"new-{user.Email}";
        using var http = await As(user);
        using var browser = new Browser(Host.Clients.Address);

        using var asked = await http.PutAsJsonAsync("/api/account/my-profile", new { user.UserName, email = newEmail });
        (await asked.JsonAsync()).GetProperty("email").GetString().ShouldBe(user.Email);
        var link = await LinkToAsync(newEmail);
        await browser.HtmlAsync(link.Address.PathAndQuery);
        (await Sql.ScalarAsync<string>("SELECT email FROM identity.users WHERE id = $1", user.Id)).ShouldBe(user.Email);
        using var done = await browser.SubmitAsync(link.Address.PathAndQuery, ("UserId", user.Id.ToString()), ("ConfirmationToken", link.Query["confirmationToken"].ToString()), ("Email", newEmail));

        (await done.Content.ReadAsStringAsync()).ShouldContain("your address is confirmed");
        (await Sql.ScalarAsync<string>("SELECT email FROM identity.users WHERE id = $1 AND email_confirmed", user.Id)).ShouldBe(newEmail);
    }

    [Fact]
    public async Task Link_for_one_address_confirms_no_other()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);
        (await http.PutAsJsonAsync("/api/account/my-profile", new { user.UserName, email = $"mine-{user.Email}" })).Dispose();
        var link = await LinkToAsync($"mine-{user.Email}");
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SubmitAsync(
            link.Address.PathAndQuery, ("UserId", user.Id.ToString()), ("ConfirmationToken", link.Query["confirmationToken"].ToString()), ("Email", "ceo@example.org"));

        (await response.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
        (await Sql.ScalarAsync<string>("SELECT email FROM identity.users WHERE id = $1", user.Id)).ShouldBe(user.Email);
    }

    [Fact]
    public async Task Where_addresses_must_be_confirmed_nobody_comes_in_before()
    {
        var tenant = await Given.TenantAsync();
        await SetAsync(tenant, "Abp.Identity.SignIn.RequireConfirmedEmail", "True");
        var user = await Given.UserAsync(tenant);
        using var browser = new Browser(Host.Clients.Address);

        (await Anonymous(tenant).PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("Please confirm your e-mail address");
        (await Anonymous(tenant).PasswordAsync(user.UserName, "wrong").RefusalAsync()).Description.ShouldStartWith("Invalid");
        var link = await LinkToAsync(user.Email);
        (await browser.SubmitAsync(link.Address.PathAndQuery, ("UserId", user.Id.ToString()), ("ConfirmationToken", link.Query["confirmationToken"].ToString()))).Dispose();

        await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
    }

    [Fact]
    public async Task Preferences_decide_the_language_of_answers_and_mails_and_the_time_zone()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);

        using var saved = await http.PutAsJsonAsync("/api/account/my-profile/preferences", new { language = "de", timeZone = "Europe/Berlin" });
        using var configuration = await http.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false");
        await ForgetAsync(user);

        (await saved.JsonAsync()).GetProperty("language").GetString().ShouldBe("de");
        var json = await configuration.JsonAsync();
        json.GetProperty("localization").GetProperty("currentCulture").GetProperty("name").GetString().ShouldBe("de");
        json.GetProperty("timing").GetProperty("timeZone").GetProperty("iana").GetProperty("timeZoneName").GetString().ShouldBe("Europe/Berlin");
        (await MailToAsync(user.Email)).Subject.ShouldBe("Neues Passwort wählen");
    }

    [Theory]
    [InlineData("xx", null, "language")]
    [InlineData(null, "Mars/Olympus", "timeZone")]
    public async Task Preferences_refuse_what_there_is_not(string? language, string? timeZone, string member)
    {
        using var http = await As(await Given.UserAsync());

        using var response = await http.PutAsJsonAsync("/api/account/my-profile/preferences", new { language, timeZone });

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Invited_user_chooses_their_first_password()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        var name = $"invited-{Guid.CreateVersion7():N}";
        using var browser = new Browser(Host.Clients.Address);

        using var created = await admin.PostAsJsonAsync("/api/identity/users", new { userName = name, email = $"{name}@example.org", isActive = true, sendInvitation = true });
        var user = new TestUser((await created.JsonAsync()).GetProperty("id").GetGuid(), name, $"{name}@example.org", tenant);
        var link = await LinkToAsync(user.Email);
        await Anonymous(tenant).PasswordAsync(name, "").RefusalAsync();
        using var done = await browser.SubmitAsync(
            link.Address.PathAndQuery, ("UserId", user.Id.ToString()), ("ResetToken", link.Token), ("IsInvitation", "true"), ("Password", NewPassword));

        (await MailToAsync(user.Email)).Subject.ShouldBe("You have an account with Todo");
        link.Path.ShouldBe("/Account/ResetPassword");
        (await done.Content.ReadAsStringAsync()).ShouldContain("Your password is set.");
        await Anonymous(tenant).PasswordAsync(name, NewPassword).TokensAsync();
        (await (await ResetAsync(user, link.Token, "Yet-another-1")).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Identity:InvalidLink");
        (await Sql.ColumnAsync<string>("SELECT parameters FROM administration.audit_logs WHERE service_name = 'UserAppService' AND tenant_id = $1", tenant.Id)).ShouldAllBe(p => !p.Contains(link.Token));
    }

    [Theory]
    [InlineData(false, true, "password")]
    [InlineData(true, false, "sendInvitation")]
    public async Task Invitation_stands_in_for_the_password_of_active_users_alone(bool sendInvitation, bool isActive, string member)
    {
        using var admin = await As(TestUser.AdminOf(await Given.TenantAsync()));

        using var response = await admin.PostAsJsonAsync("/api/identity/users", new { userName = "x", email = "x@example.org", isActive, sendInvitation });

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Nobody_invites_without_the_permission_or_when_the_user_is_refused()
    {
        var tenant = await Given.TenantAsync();
        var (user, address) = (await Given.UserAsync(tenant), $"victim-{Guid.CreateVersion7():N}@example.org");
        using var admin = await As(TestUser.AdminOf(tenant));

        using var stranger = await (await As(user)).PostAsJsonAsync("/api/identity/users", new { userName = "x", email = address, isActive = true, sendInvitation = true });
        using var taken = await admin.PostAsJsonAsync("/api/identity/users", new { userName = user.UserName, email = address, isActive = true, sendInvitation = true });

        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        taken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await ForgetAsync(user);
        await LinkToAsync(user.Email); // the later mail has been written by now
        (await FindMailAsync(address)).ShouldBeNull();
    }

    private Task<HttpResponseMessage> ForgetAsync(TestUser user) =>
        Anonymous(user.Tenant).PostAsJsonAsync("/api/account/send-password-reset-code", new { email = user.Email.ToUpperInvariant(), appName = "Angular" });

    private Task<HttpResponseMessage> ResetAsync(TestUser user, string resetToken, string password = NewPassword) =>
        Anonymous(user.Tenant).PostAsJsonAsync("/api/account/reset-password", new { userId = user.Id, resetToken, password });

    private async Task<bool> VerifyAsync(TestUser user, string resetToken)
    {
        using var response = await Anonymous(user.Tenant).PostAsJsonAsync("/api/account/verify-password-reset-token", new { userId = user.Id, resetToken });
        return (await response.JsonAsync()).GetBoolean();
    }

    private async Task SetAsync(TestTenant tenant, string name, string value)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var current = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenant.Id);
        await scope.ServiceProvider.GetRequiredService<ISettingManager>().SetForTenantAsync(tenant.Id, name, value);
    }

    private async Task<Link> LinkToAsync(string address)
    {
        var text = (await MailToAsync(address)).TextBody!;
        var start = text.IndexOf("http", StringComparison.Ordinal);
        return new Link(new Uri(text[start..].Split((char[])[' ', '\r', '\n', ')', '>'])[0]));
    }

    private async Task<MimeMessage> MailToAsync(string address)
    {
        MimeMessage? found = null;
        await Eventually.TrueAsync(async () => (found = await FindMailAsync(address)) is not null);
        return found!;
    }

    private async Task<MimeMessage?> FindMailAsync(string address)
    {
        var folder = Host.Services.GetRequiredService<IOptions<EmailFolderOptions>>().Value.Folder;
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.eml") : [])
        {
            var message = await MimeMessage.LoadAsync(file);
            if (message.To.Mailboxes.Single().Address == address) return message;
        }

        return null;
    }

    private sealed record Link(Uri Address)
    {
        public string Path => Address.AbsolutePath;
        public Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Query => QueryHelpers.ParseQuery(Address.Query);
        public string Token => Query["resetToken"].ToString();
    }
}
