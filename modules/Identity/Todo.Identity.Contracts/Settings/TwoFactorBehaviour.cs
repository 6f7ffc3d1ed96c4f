namespace Todo.Identity.Settings;

/// <summary>What a tenant wants of second factors. Passkeys count as both factors whatever it is.</summary>
public enum TwoFactorBehaviour
{
    /// <summary>Whoever has set one up is asked for it.</summary>
    Optional,

    /// <summary>None is set up or asked for.</summary>
    Disabled,

    /// <summary>Who has none sets one up before anything else.</summary>
    Forced,
}
