using System.Collections.Immutable;

namespace Todo.Identity.OpenIddictServer.Consents;

/// <summary>What a user allowed an application of somebody else.</summary>
/// <param name="Id">Of OpenIddict's authorization, which the application's tokens hang on.</param>
/// <param name="SessionId">The application's own session, apart from the browser's: it ends when the consent is withdrawn, and signing
/// out of the browser does not end it.</param>
public sealed record Consent(Guid Id, Guid ApplicationId, Guid SessionId, ImmutableArray<string> Scopes, DateTimeOffset CreationTime);
