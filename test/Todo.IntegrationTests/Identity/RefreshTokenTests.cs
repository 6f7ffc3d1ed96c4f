using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class RefreshTokenTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Refresh_rotates_and_reads_the_user_again()
    {
        var user = await Given.UserAsync();
        var first = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        await Sql.ExecuteAsync("UPDATE identity.users SET name = 'Renamed' WHERE id = $1", user.Id);

        var second = await Anonymous().RefreshAsync(first.Refresh).TokensAsync();

        second.Refresh.ShouldNotBe(first.Refresh);
        Tokens.ClaimsOf(second.Access).GetProperty("given_name").GetString().ShouldBe("Renamed");
        Tokens.ClaimsOf(second.Access).GetProperty("session_id").GetString().ShouldBe(Tokens.ClaimsOf(first.Access).GetProperty("session_id").GetString());
        await Anonymous().RefreshAsync(second.Refresh).TokensAsync();
    }

    [Fact]
    public async Task Several_tabs_may_spend_the_same_token_within_the_leeway()
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();

        var tabs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Anonymous().RefreshAsync(tokens.Refresh).TokensAsync()));

        foreach (var tab in tabs) await Anonymous().RefreshAsync(tab.Refresh).TokensAsync();
    }

    [Fact]
    public async Task Reuse_after_the_leeway_revokes_the_whole_chain()
    {
        var user = await Given.UserAsync();
        var stolen = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        var current = await Anonymous().RefreshAsync(stolen.Refresh).TokensAsync();
        (await Sql.ExecuteAsync(
            "UPDATE identity.openiddict_tokens SET redemption_date = now() - interval '1 minute' WHERE subject = $1 AND status = 'redeemed'",
            user.Id.ToString())).ShouldBe(1);

        (await Anonymous().RefreshAsync(stolen.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");

        (await Anonymous().RefreshAsync(current.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await Tokens.UseAsync(Anonymous(), current.Access)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized); // the session ended
    }

    [Fact]
    public async Task Client_that_takes_back_its_refresh_token_has_signed_out()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();

        (await Anonymous().RevokeAsync(tokens.Refresh)).EnsureSuccessStatusCode();

        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Revoked_token_is_spent()
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();

        (await Anonymous().RevokeAsync(tokens.Access)).EnsureSuccessStatusCode();
        (await Anonymous().RevokeAsync(tokens.Refresh)).EnsureSuccessStatusCode();

        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Theory]
    [InlineData("is_active = false")]
    [InlineData("is_deleted = true")]
    [InlineData("lockout_end = now() + interval '5 minutes'")]
    [InlineData("security_stamp = 'changed with the password'")]
    public async Task Whoever_may_not_sign_in_gets_no_new_tokens(string change)
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        await Anonymous().RefreshAsync(tokens.Refresh).TokensAsync();
        await Sql.ExecuteAsync($"UPDATE identity.users SET {change} WHERE id = $1", user.Id);

        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).ShouldBe(("invalid_grant", "Your session has ended. Please sign in again."));
    }

    [Fact]
    public async Task Token_stays_in_its_tenant_whatever_the_request_says()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var other = await Given.TenantAsync();
        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();

        var refreshed = await Anonymous(other).RefreshAsync(tokens.Refresh).TokensAsync();

        Tokens.ClaimsOf(refreshed.Access).GetProperty("tenantid").GetString().ShouldBe(user.Tenant!.Id.ToString());
    }

    [Fact]
    public async Task Foreign_and_broken_tokens_are_refused()
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();

        foreach (var wrong in new[] { tokens.Access, tokens.Identity, "rubbish", tokens.Refresh[..^8] + "AAAAAAAA" })
        {
            (await Anonymous().RefreshAsync(wrong).RefusalAsync()).Error.ShouldBe("invalid_grant");
        }
    }
}
