using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Todo.Identity.Web.Account;

/// <summary>The account pages' own style sheet and scripts, carried in the assembly so that no host has to publish them. Their
/// addresses carry a hash, so that browsers may keep them until they change.</summary>
public sealed class AccountAssets : ISingletonDependency
{
    private const string ResourcePrefix = "Todo.Identity.";

    private readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> _files =
        new[] { "account.css", "account.js", "passkey.js" }.ToFrozenDictionary(name => name, Read);

    public string AddressOf(string name) => $"/Account/assets/{name}?v={_files[name].Hash}";

    public byte[]? Find(string name) => _files.TryGetValue(name, out var file) ? file.Bytes : null;

    private static (byte[] Bytes, string Hash) Read(string name)
    {
        using var stream = typeof(AccountAssets).Assembly.GetManifestResourceStream(ResourcePrefix + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }
}
