using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Keys;

/// <summary>Whether this host has the master key of this database. Data protection would pass over keys that it cannot open and make new
/// ones, with which nothing that was sealed before could be read.</summary>
internal sealed class MasterKeyCheck(IXmlRepository repository, MasterKey masterKey) : ITransientDependency
{
    /// <exception cref="OptionsValidationException">It has another.</exception>
    public void Require()
    {
        foreach (var element in repository.GetAllElements().SelectMany(key => key.Descendants(MasterKeyXmlEncryptor.Element)))
        {
            try
            {
                masterKey.Open(Convert.FromBase64String(element.Value));
            }
            catch (CryptographicException)
            {
                throw new OptionsValidationException("", typeof(EncryptionOptions), ["Encryption:Key is not the key that the secrets in this database were sealed with."]);
            }
        }
    }
}
