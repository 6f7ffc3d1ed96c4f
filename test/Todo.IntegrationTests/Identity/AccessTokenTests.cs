using System.Net;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class AccessTokenTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Only_an_access_token_for_the_api_opens_it()
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        var withoutScope = await Anonymous().PasswordAsync(user.UserName, scope: "openid offline_access").TokensAsync();
        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (var wrong in new[] { tokens.Identity, tokens.Refresh, withoutScope.Access, "rubbish", Unsigned(tokens.Access), OfAnotherUser(tokens.Access) })
        {
            using var response = await Tokens.UseAsync(Anonymous(), wrong);
            (await response.ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe("Todo.Framework:Unauthenticated");
        }
    }

    [Fact]
    public async Task Token_of_one_tenant_does_not_act_in_another()
    {
        var (a, b) = (await Given.TenantAsync(), await Given.TenantAsync());
        var (alice, bob) = (await Given.UserAsync(a), await Given.UserAsync(b));
        using var http = await As(alice);
        http.DefaultRequestHeaders.Add("__tenant", b.Name);

        var names = (await (await http.GetAsync("/api/identity/users/lookup/search?maxResultCount=20")).JsonAsync())
            .GetProperty("items").EnumerateArray().Select(u => u.GetProperty("userName").GetString()).ToList();

        names.ShouldContain(alice.UserName);
        names.ShouldNotContain(bob.UserName);
    }

    [Fact]
    public async Task Userinfo_answers_the_tokens_claims()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);

        var info = await (await http.GetAsync("/connect/userinfo")).JsonAsync();

        info.GetProperty("sub").GetString().ShouldBe(user.Id.ToString());
        info.GetProperty("preferred_username").GetString().ShouldBe(user.UserName);
        info.GetProperty("role")[0].GetString().ShouldBe("user");
        using var anonymous = await Anonymous().GetAsync("/connect/userinfo");
        anonymous.IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Discovery_names_our_endpoints_under_the_address_that_was_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/.well-known/openid-configuration");
        request.Headers.Host = "todo.example:8080";

        var document = await (await Anonymous().SendAsync(request)).JsonAsync();

        document.GetProperty("issuer").GetString().ShouldBe("http://todo.example:8080/");
        document.GetProperty("authorization_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/authorize");
        document.GetProperty("token_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/token");
        document.GetProperty("revocation_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/revocat");
        document.GetProperty("end_session_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/endsession");
        document.GetProperty("userinfo_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/userinfo");
        document.GetProperty("introspection_endpoint").GetString().ShouldBe("http://todo.example:8080/connect/introspect");
        document.GetProperty("code_challenge_methods_supported").EnumerateArray().Select(m => m.GetString()).ShouldBe(["S256"]);
        var keys = await (await Anonymous().GetAsync("/.well-known/jwks")).JsonAsync();
        keys.GetProperty("keys")[0].GetProperty("kty").GetString().ShouldBe("RSA");
        keys.GetProperty("keys")[0].TryGetProperty("d", out _).ShouldBeFalse(); // the private exponent
    }

    [Fact]
    public async Task Hub_takes_the_token_from_the_query_and_other_paths_do_not()
    {
        var user = await Given.UserAsync();
        var token = await Host.Clients.GetTokenAsync(user);
        await using var hub = await ConnectHubAsync(user);

        using var response = await Anonymous().GetAsync($"/api/identity/users/lookup/search?access_token={token}");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Private_keys_lie_encrypted_in_the_database()
    {
        var keys = await Sql.ColumnAsync<string>("SELECT protected_key FROM identity.server_keys");

        keys.Count.ShouldBe(2);
        keys.ShouldAllBe(key => Convert.FromBase64String(key)[0] == 0x09 && Convert.FromBase64String(key)[1] == 0xF0); // data protection's magic header
    }

    private static string Unsigned(string jwt) => "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0." + jwt.Split('.')[1] + ".";

    private static string OfAnotherUser(string jwt)
    {
        var parts = jwt.Split('.');
        var changed = parts[1][..^4] + (parts[1].EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");
        return $"{parts[0]}.{changed}.{parts[2]}";
    }
}
