namespace Todo.Identity.Web.Account;

/// <summary>Recovery codes that are shown this once.</summary>
/// <param name="NextAddress">Where to go once they are kept.</param>
public sealed record RecoveryCodesView(AccountPageModel Page, IReadOnlyList<string> Codes, string NextAddress)
{
    public string AsFile => "data:text/plain;charset=utf-8," + Uri.EscapeDataString(string.Join('\n', Codes) + '\n');
}
