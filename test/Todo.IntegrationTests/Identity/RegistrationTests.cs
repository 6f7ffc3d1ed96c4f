using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class RegistrationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Register_answers_the_new_user_who_can_sign_in_with_the_default_role()
    {
        var name = UniqueName();

        using var response = await RegisterAsync(name, $"{name}@example.org");

        var user = await response.JsonAsync();
        user.GetProperty("userName").GetString().ShouldBe(name);
        user.GetProperty("email").GetString().ShouldBe($"{name}@example.org");
        user.GetProperty("isActive").GetBoolean().ShouldBeTrue();
        user.TryGetProperty("passwordHash", out _).ShouldBeFalse();
        var tokens = await Anonymous().PasswordAsync(name).TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("role").GetString().ShouldBe("user");
    }

    [Fact]
    public async Task Register_stores_bcrypt_and_keeps_the_password_out_of_the_audit_log()
    {
        var name = UniqueName();
        const string password = "Zx9!unheard-of";

        (await RegisterAsync(name, $"{name}@example.org", password)).EnsureSuccessStatusCode();

        (await Sql.ScalarAsync<string>("SELECT password_hash FROM identity.users WHERE user_name = $1", name))!.ShouldStartWith("$2a$04$");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE parameters LIKE '%' || $1 || '%'", name)).ShouldBe(1);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE parameters LIKE '%' || $1 || '%'", password)).ShouldBe(0);
    }

    [Fact]
    public async Task Register_refuses_a_taken_user_name_in_any_case()
    {
        var taken = await Given.UserAsync();

        using var response = await RegisterAsync(taken.UserName.ToUpperInvariant(), $"{UniqueName()}@example.org");

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["userName"]);
    }

    [Fact]
    public async Task Register_refuses_a_taken_address_in_any_case()
    {
        var taken = await Given.UserAsync();

        using var response = await RegisterAsync(UniqueName(), taken.Email.ToUpperInvariant());

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["emailAddress"]);
    }

    [Fact]
    public async Task Register_makes_one_user_of_many_at_once()
    {
        var name = UniqueName();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => RegisterAsync(name, $"{name}-{i}@example.org")));

        responses.Count(r => r.IsSuccessStatusCode).ShouldBe(1);
        responses.Count(r => r.StatusCode == HttpStatusCode.BadRequest).ShouldBe(7);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE user_name = $1", name)).ShouldBe(1);
    }

    [Fact]
    public async Task Register_lets_two_tenants_have_the_same_name()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());

        using var response = await RegisterAsync(user.UserName, user.Email, tenant: await Given.TenantAsync());

        (await response.JsonAsync()).GetProperty("id").GetGuid().ShouldNotBe(user.Id);
    }

    [Fact]
    public async Task Register_refuses_a_name_that_is_somebody_elses_address()
    {
        var victim = await Given.UserAsync();

        using var response = await RegisterAsync(victim.Email, $"{UniqueName()}@example.org");

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["userName"]);
    }

    [Theory]
    [InlineData("short1!", 1)]
    [InlineData("", 1)]
    public async Task Register_refuses_a_weak_password(string password, int errors)
    {
        var name = UniqueName();

        using var response = await RegisterAsync(name, $"{name}@example.org", password);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(Enumerable.Repeat("password", errors));
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE user_name = $1", name)).ShouldBe(0);
    }

    [Theory]
    [InlineData(257, 10, 10, "userName")]
    [InlineData(10, 257, 10, "emailAddress")]
    [InlineData(10, 10, 129, "password")]
    public async Task Register_refuses_too_long_fields(int userName, int email, int password, string member)
    {
        const string domain = "@x.example";

        using var response = await RegisterAsync(
            new string('u', userName), new string('e', email - domain.Length) + domain, "Aa1!" + new string('p', password - 4));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain(member);
    }

    [Theory]
    [InlineData("with space", "a@example.org", "userName")]
    [InlineData("zero\0zero", "a@example.org", "userName")]
    [InlineData("<script>", "a@example.org", "userName")]
    [InlineData("fine", "no address", "emailAddress")]
    [InlineData("fine", "zero\0@example.org", "emailAddress")]
    [InlineData("fine", "", "emailAddress")]
    [InlineData("", "a@example.org", "userName")]
    public async Task Register_refuses_what_is_no_name_or_address(string userName, string email, string member)
    {
        using var response = await RegisterAsync(userName, email);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain(member);
    }

    [Fact]
    public async Task Register_answers_in_the_callers_language()
    {
        using var http = Anonymous();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");

        using var response = await http.PostAsJsonAsync("/api/account/register", new { userName = UniqueName(), emailAddress = "a@example.org", password = "abc1!" });

        (await response.Content.ReadAsStringAsync()).ShouldContain("Das Passwort braucht");
    }

    private Task<HttpResponseMessage> RegisterAsync(string userName, string email, string password = TestUser.Password, TestTenant? tenant = null) =>
        Anonymous(tenant).PostAsJsonAsync("/api/account/register", new { userName, emailAddress = email, password, appName = "Angular" });

    private static string UniqueName() => $"reg-{Guid.CreateVersion7():N}";
}
