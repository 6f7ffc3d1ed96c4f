using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Todo.Identity.Domain.Keys;

/// <summary>Seals data protection's keys with the master key before they are stored.</summary>
internal sealed class MasterKeyXmlEncryptor(MasterKey masterKey) : IXmlEncryptor, ISingletonDependency
{
    public static readonly XName Element = "masterKeySealed";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(new XElement(Element, Convert.ToBase64String(masterKey.Seal(plain))), typeof(MasterKeyXmlDecryptor));
    }
}
