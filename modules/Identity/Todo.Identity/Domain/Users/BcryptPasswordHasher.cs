using System.Security.Cryptography;
using BCrypt.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Users;

/// <summary>bcrypt over SHA-384 of the password: bcrypt alone reads 72 bytes and stops at a zero.</summary>
[ExposeServices(typeof(IPasswordHasher<IdentityUser>))]
public sealed class BcryptPasswordHasher : IPasswordHasher<IdentityUser>, ISingletonDependency
{
    private readonly int _workFactor;
    private readonly Lazy<string> _nobodysHash;

    public BcryptPasswordHasher(IOptions<TodoIdentityOptions> options)
    {
        _workFactor = options.Value.Password.WorkFactor;
        _nobodysHash = new Lazy<string>(() => Hash(RandomNumberGenerator.GetHexString(32)));
    }

    public string HashPassword(IdentityUser user, string password) => Hash(password);

    public PasswordVerificationResult VerifyHashedPassword(IdentityUser user, string hashedPassword, string providedPassword)
    {
        if (!Verify(hashedPassword, providedPassword)) return PasswordVerificationResult.Failed;
        return BCrypt.Net.BCrypt.PasswordNeedsRehash(hashedPassword, _workFactor)
            ? PasswordVerificationResult.SuccessRehashNeeded
            : PasswordVerificationResult.Success;
    }

    /// <summary>Takes as long as checking a password does, so that an unknown name is not told by the time.</summary>
    public void VerifyNobody(string providedPassword) => Verify(_nobodysHash.Value, providedPassword);

    private string Hash(string password) => BCrypt.Net.BCrypt.EnhancedHashPassword(password, HashType.SHA384, _workFactor);

    private static bool Verify(string hash, string password)
    {
        try
        {
            return BCrypt.Net.BCrypt.EnhancedVerify(password, hash, HashType.SHA384);
        }
        catch (Exception exception) when (exception is SaltParseException or ArgumentException) // no bcrypt hash: a row brought in from elsewhere; nobody knows its password
        {
            return false;
        }
    }
}
