using Microsoft.AspNetCore.DataProtection;

namespace Todo.Framework.AspNetCore.Security;

internal sealed class StringEncryptionService(IDataProtectionProvider dataProtection) : IStringEncryptionService, ISingletonDependency
{
    private readonly IDataProtector _protector = dataProtection.CreateProtector("Todo.Secrets");

    public string? Encrypt(string? plain) => plain is null ? null : _protector.Protect(plain);

    public string? Decrypt(string? cipher) => cipher is null ? null : _protector.Unprotect(cipher);
}
