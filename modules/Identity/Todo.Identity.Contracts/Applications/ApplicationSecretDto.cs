namespace Todo.Identity.Applications;

/// <param name="ClientSecret">Shown this once; the one before is worthless from now on.</param>
public sealed record ApplicationSecretDto(string ClientSecret);
