namespace Todo.Identity.Domain.SignIn;

public enum SignInStatus
{
    Success,

    /// <summary>No such user, or not their password: which of them is not told.</summary>
    InvalidCredentials,

    LockedOut,

    /// <summary>The password is right, but the user is inactive, or the tenant allows no passwords.</summary>
    NotAllowed,

    /// <summary>The password is right; a code is asked for.</summary>
    TwoFactorRequired,

    /// <summary>The password is right; the tenant wants a second factor, and the user has none yet.</summary>
    TwoFactorSetUpRequired,

    /// <summary>The code is wrong, or spent.</summary>
    InvalidCode,

    /// <summary>The tenant lets nobody in whose e-mail address is not confirmed.</summary>
    EmailNotConfirmed,

    /// <summary>There is an account with the address that a provider vouched for, and it is not certain that it is the same person's.</summary>
    LinkFirst,

    /// <summary>The passkey is nobody's, or its answer is to another question.</summary>
    InvalidPasskey,
}
