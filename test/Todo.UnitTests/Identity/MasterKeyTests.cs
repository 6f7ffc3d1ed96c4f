using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Todo.Identity;
using Todo.Identity.Domain.Keys;

namespace Todo.UnitTests.Identity;

public class MasterKeyTests
{
    private static readonly byte[] Secret = [1, 2, 3, 4, 5, 6, 7, 8];

    [Fact]
    public void What_was_sealed_is_opened_and_never_looks_the_same()
    {
        var key = NewKey();

        key.Open(key.Seal(Secret)).ShouldBe(Secret);
        key.Seal(Secret).ShouldNotBe(key.Seal(Secret));
        key.Seal(Secret).AsSpan().IndexOf(Secret).ShouldBe(-1);
    }

    [Fact]
    public void Another_key_opens_nothing() => Should.Throw<CryptographicException>(() => NewKey().Open(NewKey().Seal(Secret)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(30)]
    public void What_was_changed_is_refused(int position)
    {
        var key = NewKey();
        var changed = key.Seal(Secret);
        changed[position] ^= 1;

        Should.Throw<CryptographicException>(() => key.Open(changed));
        Should.Throw<CryptographicException>(() => key.Open(changed[..20]));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("dG9vIHNob3J0", false)]
    [InlineData("not base64 at all, whatever it is worth to you..", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", true)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)] // 33 bytes
    public void Key_is_32_bytes_in_base64(string text, bool isKey) => EncryptionOptions.IsKey(text).ShouldBe(isKey);

    private static MasterKey NewKey() =>
        new(Options.Create(new EncryptionOptions { Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(EncryptionOptions.KeySizeInBytes)) }));
}
