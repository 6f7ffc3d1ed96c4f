namespace Todo.Framework.Data;

/// <summary>Brings first data into an empty database; runs again at every start and tenant creation, so it adds only what is missing.
/// Contributors run in module order. Expose with <c>[ExposeServices(typeof(IDataSeedContributor))]</c>.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default);
}
