using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.EntityFrameworkCore;

/// <summary>Keeps data protection's keys in the database, for all nodes and over restarts. The interface is not
/// asynchronous; it is called at start and once a day.</summary>
[ExposeServices(typeof(IXmlRepository))]
internal sealed class DataProtectionKeyRepository(IServiceScopeFactory scopeFactory, IGuidGenerator guidGenerator, IClock clock)
    : IXmlRepository, ISingletonDependency
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopeFactory.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<IDbContextProvider>().For<DataProtectionKey>().Set<DataProtectionKey>();
        return [.. keys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopeFactory.CreateScope();
        var name = friendlyName.Length <= DataProtectionKey.MaxFriendlyNameLength ? friendlyName : friendlyName[..DataProtectionKey.MaxFriendlyNameLength];
        var xml = element.ToString(SaveOptions.DisableFormatting);
        scope.ServiceProvider.GetRequiredService<IDbContextProvider>().For<DataProtectionKey>().Database.ExecuteSql(
            $"INSERT INTO identity.data_protection_keys (id, friendly_name, xml, creation_time) VALUES ({guidGenerator.Create()}, {name}, {xml}, {clock.Now})");
    }
}
