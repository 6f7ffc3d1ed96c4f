using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Todo.IntegrationTests.Identity;

/// <summary>A request for a code as the web app makes it; tests change single parameters.</summary>
internal sealed class AuthorizationRequest(Uri host)
{
    public const string Verifier = "a-verifier-of-at-least-forty-three-characters-0123456789";

    public Dictionary<string, string?> Parameters { get; } = new()
    {
        ["response_type"] = "code",
        ["client_id"] = "Todo_App",
        ["redirect_uri"] = host.GetLeftPart(UriPartial.Authority),
        ["scope"] = TokenEndpoint.Scope,
        ["state"] = "the-state",
        ["nonce"] = "the-nonce",
        ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
        ["code_challenge_method"] = "S256",
    };

    public string Path => "/connect/authorize" + QueryString.Create(Parameters.Where(p => p.Value is not null));

    public AuthorizationRequest With(string name, string? value)
    {
        Parameters[name] = value;
        return this;
    }

    /// <summary>The fields that exchange the code.</summary>
    public (string Name, string Value)[] Exchange(string code, string verifier = Verifier) =>
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Parameters["redirect_uri"]!), ("code_verifier", verifier)];

    /// <summary>The parameters a redirect brings back.</summary>
    public static Dictionary<string, string> AnswerOf(HttpResponseMessage redirect) =>
        QueryHelpers.ParseQuery(redirect.Headers.Location!.Query).ToDictionary(p => p.Key, p => p.Value.ToString());
}
