using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Todo.IntegrationTests.Identity;

/// <summary>A device with a passkey (ES256, no attestation), and the browser around it (WebAuthn sections 6.1 and 6.5).</summary>
internal sealed class SoftwarePasskey(Uri origin) : IDisposable
{
    private const byte UserPresentAndVerified = 0x05;
    private const byte HasCredentialData = 0x40;

    private static readonly string[] Transports = ["internal"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string? _userHandle;
    private uint _uses;

    public string Origin { get; set; } = origin.GetLeftPart(UriPartial.Authority);

    /// <summary>What <c>navigator.credentials.create</c> answers, as JSON.</summary>
    public string Create(JsonElement options)
    {
        _userHandle = options.GetProperty("user").GetProperty("id").GetString();
        byte[] credentialData = [.. new byte[16], 0, (byte)_id.Length, .. _id, .. CoseKey()];
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), .. Bytes(AuthenticatorData(HasCredentialData, credentialData))];
        return Answer(new { clientDataJSON = Encode(ClientData("webauthn.create", options)), attestationObject = Encode(attestation), transports = Transports });
    }

    /// <summary>What <c>navigator.credentials.get</c> answers, as JSON.</summary>
    public string Get(JsonElement options)
    {
        var clientData = ClientData("webauthn.get", options);
        var authenticatorData = AuthenticatorData(0, []);
        var signature = _key.SignData([.. authenticatorData, .. SHA256.HashData(clientData)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Encode(clientData), authenticatorData = Encode(authenticatorData), signature = Encode(signature), userHandle = _userHandle });
    }

    public void Dispose() => _key.Dispose();

    private string Answer(object response) => JsonSerializer.Serialize(
        new { id = Encode(_id), rawId = Encode(_id), type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response });

    private byte[] ClientData(string type, JsonElement options) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] AuthenticatorData(byte moreFlags, byte[] credentialData)
    {
        var uses = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(uses, _uses++);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(new Uri(Origin).Host)), (byte)(UserPresentAndVerified | moreFlags), .. uses, .. credentialData];
    }

    /// <summary>CBOR of {kty: EC2, alg: ES256, crv: P-256, x, y} (RFC 9053 section 7.1).</summary>
    private byte[] CoseKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, .. Bytes(point.X!), 0x22, .. Bytes(point.Y!)];
    }

    private static byte[] Text(string text) => [(byte)(0x60 | text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(byte[] bytes) => [0x58, checked((byte)bytes.Length), .. bytes];

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
