using System.Text.RegularExpressions;
using Todo.Identity.Domain.TwoFactor;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>The app on somebody's phone, and the recovery codes on their paper.</summary>
internal sealed partial class Authenticator
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] _key;

    private Authenticator(byte[] key) => _key = key;

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The code of now, or of a later step.</summary>
    public string Code(int stepsAhead = 0) => Totp.CodeOf(_key, Totp.StepOf(TimeProvider.System.GetUtcNow()) + stepsAhead);

    /// <summary>Sets the second factor up as the user does, in a browser that they are signed in at.</summary>
    public static async Task<Authenticator> SetUpAsync(Browser browser, TestSql sql, TestUser user)
    {
        (await browser.SubmitToAsync("/Account/Manage/TwoFactor", "Begin")).Dispose();
        var app = new Authenticator(KeyOf(await browser.HtmlAsync("/Account/Manage/TwoFactor")));
        using var confirmed = await browser.SubmitToAsync("/Account/Manage/TwoFactor", "Confirm", ("Code", app.Code()));
        app.RecoveryCodes = [.. ShownCode().Matches(await confirmed.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value)];
        await sql.ExecuteAsync("UPDATE identity.user_authenticators SET last_used_step = 0 WHERE user_id = $1", user.Id); // as if half a minute had passed
        return app;
    }

    /// <summary>The app after it has scanned the code on the page.</summary>
    public static Authenticator Scan(string html) => new(KeyOf(html));

    public static byte[] KeyOf(string html)
    {
        var letters = ManualKey().Match(html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var bits = string.Concat(letters.Select(letter => Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }

    [GeneratedRegex("id=\"key\">([A-Z2-7 ]+)<")]
    private static partial Regex ManualKey();

    [GeneratedRegex("<li><code>([A-Z2-7-]+)</code>")]
    private static partial Regex ShownCode();
}
