using System.Net;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class PasswordGrantTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Access_token_is_signed_and_says_who_the_user_is()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        await Sql.ExecuteAsync("UPDATE identity.users SET name = 'Ada', surname = 'Lovelace' WHERE id = $1", user.Id);

        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();

        Tokens.HeaderOf(tokens.Access).GetProperty("alg").GetString().ShouldBe("RS256");
        var claims = Tokens.ClaimsOf(tokens.Access);
        claims.GetProperty("sub").GetString().ShouldBe(user.Id.ToString());
        claims.GetProperty("preferred_username").GetString().ShouldBe(user.UserName);
        claims.GetProperty("email").GetString().ShouldBe(user.Email);
        claims.GetProperty("email_verified").GetBoolean().ShouldBeFalse();
        claims.GetProperty("given_name").GetString().ShouldBe("Ada");
        claims.GetProperty("family_name").GetString().ShouldBe("Lovelace");
        claims.GetProperty("tenantid").GetString().ShouldBe(user.Tenant!.Id.ToString());
        claims.GetProperty("role").GetString().ShouldBe("user");
        claims.GetProperty("aud").GetString().ShouldBe("Todo");
        claims.GetProperty("iss").GetString().ShouldBe(Host.Clients.Address.AbsoluteUri);
        Guid.TryParse(claims.GetProperty("session_id").GetString(), out _).ShouldBeTrue();
        (claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64()).ShouldBe(15 * 60);
        claims.TryGetProperty("security_stamp", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task E_mail_address_serves_as_user_name_in_any_case()
    {
        var user = await Given.UserAsync();

        (await Anonymous().PasswordAsync(user.Email.ToUpperInvariant()).TokensAsync()).Access.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Wrong_password_and_unknown_user_get_the_same_answer()
    {
        var user = await Given.UserAsync();

        var wrong = await Anonymous().PasswordAsync(user.UserName, "wrong").RefusalAsync();
        var unknown = await Anonymous().PasswordAsync("nobody-" + user.UserName).RefusalAsync();

        wrong.ShouldBe(("invalid_grant", "Invalid username or password!"));
        unknown.ShouldBe(wrong);
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    public async Task Odd_user_names_are_unknown_users(string userName) =>
        (await Anonymous().PasswordAsync(userName).RefusalAsync()).Error.ShouldBe("invalid_grant");

    [Fact]
    public async Task Zero_characters_are_no_form()
    {
        using var response = await Anonymous().PasswordAsync("zero\0zero");

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Framework:MalformedRequest");
    }

    [Fact]
    public async Task Over_long_credentials_are_wrong_credentials()
    {
        var user = await Given.UserAsync();

        (await Anonymous().PasswordAsync(new string('u', 5000)).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await Anonymous().PasswordAsync(user.UserName, new string('p', 5000)).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Fifth_wrong_password_locks_the_user_for_five_minutes()
    {
        var user = await Given.UserAsync();
        for (var i = 0; i < 4; i++) await Anonymous().PasswordAsync(user.UserName, "wrong").RefusalAsync();
        await Anonymous().PasswordAsync(user.UserName).TokensAsync(); // starts the count again
        for (var i = 0; i < 5; i++) (await Anonymous().PasswordAsync(user.UserName, "wrong").RefusalAsync()).Description.ShouldStartWith("Invalid");

        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("This account is locked");

        (await Sql.ScalarAsync<double>("SELECT extract(epoch FROM lockout_end - now())::float8 FROM identity.users WHERE id = $1", user.Id)).ShouldBeInRange(240, 300);
        await Sql.ExecuteAsync("UPDATE identity.users SET lockout_end = now() - interval '1 second' WHERE id = $1", user.Id);
        await Anonymous().PasswordAsync(user.UserName).TokensAsync();
    }

    [Fact]
    public async Task Guesses_made_at_once_are_all_counted()
    {
        var user = await Given.UserAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Anonymous().PasswordAsync(user.UserName, "wrong")));

        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("This account is locked");
    }

    [Fact]
    public async Task Inactive_user_is_told_so_only_with_the_right_password()
    {
        var user = await Given.UserAsync();
        await Sql.ExecuteAsync("UPDATE identity.users SET is_active = false WHERE id = $1", user.Id);

        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("You are not allowed");
        (await Anonymous().PasswordAsync(user.UserName, "wrong").RefusalAsync()).Description.ShouldStartWith("Invalid");
    }

    [Fact]
    public async Task Deleted_user_is_unknown()
    {
        var user = await Given.UserAsync();
        await Sql.ExecuteAsync("UPDATE identity.users SET is_deleted = true WHERE id = $1", user.Id);

        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("Invalid");
    }

    [Fact]
    public async Task User_of_a_tenant_is_unknown_elsewhere()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());

        await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await Anonymous(await Given.TenantAsync()).PasswordAsync(user.UserName).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Unknown_client_and_missing_fields_are_refused()
    {
        using var http = Anonymous();

        (await http.TokenAsync(("grant_type", "password"), ("username", "admin")).RefusalAsync()).Error.ShouldBe("invalid_request");
        (await http.TokenAsync(("grant_type", "client_credentials")).RefusalAsync()).Error.ShouldBe("invalid_request"); // a public client has no secret
        (await http.TokenAsync(("grant_type", "urn:example:other")).RefusalAsync()).Error.ShouldBe("unsupported_grant_type");
        using var stranger = new FormUrlEncodedContent(
            [new("grant_type", "password"), new("username", "admin"), new("password", TestUser.Password), new("client_id", "Stranger")]);
        (await http.PostAsync("/connect/token", stranger).RefusalAsync(HttpStatusCode.Unauthorized)).Error.ShouldBe("invalid_client");
    }

    [Fact]
    public async Task Answer_is_in_the_callers_language()
    {
        using var http = Anonymous();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-Hans");

        (await http.PasswordAsync("nobody").RefusalAsync()).Description.ShouldBe("用户名或密码错误！");
    }
}
