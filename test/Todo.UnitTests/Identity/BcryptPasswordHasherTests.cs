using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Todo.Identity;
using Todo.Identity.Domain.Users;
using IdentityUser = Todo.Identity.Domain.Users.IdentityUser;

namespace Todo.UnitTests.Identity;

public class BcryptPasswordHasherTests
{
    private const string Password = "1q2w3E*";

    private readonly IdentityUser _user = new(Guid.Empty, null, "anna", "anna@todo.local");

    [Fact]
    public void Hash_is_bcrypt_of_the_configured_cost_and_salted()
    {
        var hash = Hasher(workFactor: 5).HashPassword(_user, Password);

        hash.ShouldStartWith("$2a$05$");
        Hasher(workFactor: 5).HashPassword(_user, Password).ShouldNotBe(hash);
    }

    [Fact]
    public void Verify_accepts_the_password_and_no_other()
    {
        var hasher = Hasher(workFactor: 4);
        var hash = hasher.HashPassword(_user, Password);

        hasher.VerifyHashedPassword(_user, hash, Password).ShouldBe(PasswordVerificationResult.Success);
        hasher.VerifyHashedPassword(_user, hash, Password + " ").ShouldBe(PasswordVerificationResult.Failed);
        hasher.VerifyHashedPassword(_user, hash, "").ShouldBe(PasswordVerificationResult.Failed);
    }

    [Theory]
    [InlineData(72)] // bcrypt reads no further
    [InlineData(127)]
    public void Verify_reads_passwords_to_their_end(int commonLength)
    {
        var hasher = Hasher(workFactor: 4);
        var common = new string('x', commonLength);
        var hash = hasher.HashPassword(_user, common + "1");

        hasher.VerifyHashedPassword(_user, hash, common + "2").ShouldBe(PasswordVerificationResult.Failed);
    }

    [Fact]
    public void Verify_reads_past_a_zero_character()
    {
        var hasher = Hasher(workFactor: 4);
        var hash = hasher.HashPassword(_user, "a\0b");

        hasher.VerifyHashedPassword(_user, hash, "a\0c").ShouldBe(PasswordVerificationResult.Failed);
    }

    [Fact]
    public void Verify_asks_for_a_new_hash_when_the_cost_has_risen()
    {
        var hash = Hasher(workFactor: 4).HashPassword(_user, Password);

        Hasher(workFactor: 5).VerifyHashedPassword(_user, hash, Password).ShouldBe(PasswordVerificationResult.SuccessRehashNeeded);
        Hasher(workFactor: 5).VerifyHashedPassword(_user, hash, "wrong").ShouldBe(PasswordVerificationResult.Failed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("AQAAAAEAACcQAAAAEJ==")]
    public void Verify_refuses_what_is_no_bcrypt_hash(string hash) =>
        Hasher(workFactor: 4).VerifyHashedPassword(_user, hash, Password).ShouldBe(PasswordVerificationResult.Failed);

    private static BcryptPasswordHasher Hasher(int workFactor) =>
        new(Options.Create(new TodoIdentityOptions { Password = { WorkFactor = workFactor } }));
}
