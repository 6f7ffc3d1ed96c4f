using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Web.Account;

/// <summary>A key to be scanned or typed, and the code that proves it was.</summary>
/// <param name="Action">Where the code goes.</param>
public sealed record AuthenticatorKeyView(AccountPageModel Page, AuthenticatorKey Key, AccountField CodeField, string Action);
