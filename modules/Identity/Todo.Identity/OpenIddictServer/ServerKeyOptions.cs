using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Gives the stored keys to the server, which issues tokens, and to the bearer scheme, which checks them.</summary>
internal sealed class ServerKeyOptions(ServerKeyRing keyRing)
    : IConfigureOptions<OpenIddictServerOptions>, IConfigureNamedOptions<JwtBearerOptions>
{
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
