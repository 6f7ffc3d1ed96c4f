using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Gives the stored keys to the server, which issues tokens with the first and publishes all, and to the bearer scheme, which
/// checks them; both ask anew when the keys change.</summary>
internal sealed class ServerKeyOptions(ServerKeyRing keyRing)
    : IConfigureOptions<OpenIddictServerOptions>, IConfigureNamedOptions<JwtBearerOptions>,
        IOptionsChangeTokenSource<OpenIddictServerOptions>, IOptionsChangeTokenSource<JwtBearerOptions>
{
    string? IOptionsChangeTokenSource<OpenIddictServerOptions>.Name => Options.DefaultName;

    string? IOptionsChangeTokenSource<JwtBearerOptions>.Name => JwtBearerDefaults.AuthenticationScheme;

    public IChangeToken GetChangeToken() => keyRing.ChangeToken;

    public void Configure(OpenIddictServerOptions options)
    {
        options.SigningCredentials.AddRange(keyRing.SigningKeys.Select(key => new SigningCredentials(key, SecurityAlgorithms.RsaSha256)));
        options.EncryptionCredentials.AddRange(keyRing.EncryptionKeys.Select(
            key => new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)));
    }

    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name == JwtBearerDefaults.AuthenticationScheme) options.TokenValidationParameters.IssuerSigningKeys = keyRing.SigningKeys;
    }
}
