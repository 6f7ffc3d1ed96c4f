using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>A stranger with a list of names does not learn which of them are users (docs/security.md says where they do, and why).</summary>
public partial class UserSecrecyTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string WrongPassword = "not-The-password-1";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Token_endpoint_answers_an_unknown_name_as_a_wrong_password(bool byEmail)
    {
        var user = await Given.UserAsync();
        using var client = Anonymous();

        var known = await client.PasswordAsync(byEmail ? user.Email : user.UserName, WrongPassword).RefusalAsync();
        var unknown = await client.PasswordAsync(byEmail ? $"nobody-{user.Email}" : $"nobody-{user.UserName}", WrongPassword).RefusalAsync();

        known.ShouldBe(unknown);
        known.Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Sign_in_page_answers_an_unknown_name_as_a_wrong_password()
    {
        var user = await Given.UserAsync();

        var known = await PageAfterSignInAsync(user.UserName);
        var unknown = await PageAfterSignInAsync($"nobody-{user.UserName}");

        known.ShouldBe(unknown);
        known.ShouldContain("NAME");
    }

    [Fact]
    public async Task Reset_link_is_as_wrong_for_a_user_as_for_nobody()
    {
        var user = await Given.UserAsync();

        (await IsResetTokenAsync(user.Id)).ShouldBe("false");
        (await IsResetTokenAsync(Guid.CreateVersion7())).ShouldBe("false");
    }

    [Fact]
    public async Task Refused_reset_is_the_same_for_a_user_and_for_nobody()
    {
        var user = await Given.UserAsync();

        (await ResetErrorAsync(user.Id)).ShouldBe(await ResetErrorAsync(Guid.CreateVersion7()));
    }

    /// <summary>The page that answers, without what is new each time and the name that was typed.</summary>
    private async Task<string> PageAfterSignInAsync(string userName)
    {
        using var browser = new Browser(Host.Clients.Address);
        using var response = await browser.SignInAsync(userName, password: WrongPassword);
        var html = (await response.Content.ReadAsStringAsync()).Replace(userName, "NAME", StringComparison.Ordinal);
        return $"{response.StatusCode} {Antiforgery().Replace(html, "")}";
    }

    private async Task<string> IsResetTokenAsync(Guid userId)
    {
        using var client = Anonymous();
        using var response = await client.PostAsJsonAsync("/api/account/verify-password-reset-token", new { userId, resetToken = "made-up" });
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> ResetErrorAsync(Guid userId)
    {
        using var client = Anonymous();
        using var response = await client.PostAsJsonAsync("/api/account/reset-password", new { userId, resetToken = "made-up", password = TestUser.Password });
        var error = await response.ErrorAsync(response.StatusCode);
        return $"{response.StatusCode} {error.Code()} {error.Message()}";
    }

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Antiforgery();
}
