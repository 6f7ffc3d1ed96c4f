using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.Host.Configuration;

namespace Todo.Host;

/// <summary>Makes the context for <c>dotnet ef</c> and for tests of the model: composed as in the host, without a database.</summary>
public sealed class TodoDbContextFactory : IDesignTimeDbContextFactory<TodoDbContext>
{
    public TodoDbContext CreateDbContext(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(DatabaseSettings.ConnectionStringKey, "Host=localhost;Database=none;Username=none")])
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        AbpApplication.Create<TodoHostEntityFrameworkCoreModule>(services, configuration);
        // Lives as long as the context, which ends with the process of the tool or test.
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<TodoDbContext>();
    }
}
