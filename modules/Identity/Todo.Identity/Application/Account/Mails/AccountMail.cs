namespace Todo.Identity.Application.Account.Mails;

/// <summary>The e-mails about an account; also the start of their texts' keys.</summary>
internal enum AccountMail
{
    PasswordReset,
    EmailConfirmation,
    EmailChange,
    Invitation,
}
