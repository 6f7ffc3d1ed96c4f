using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

namespace Todo.Framework.EntityFrameworkCore;

public static class ServiceCollectionExtensions
{
    /// <summary>Registers the application's one context, pooled, on the registered <see cref="NpgsqlDataSource"/>, which is the main
    /// database's. <see cref="IDbContextProvider"/> gives it on tenants' databases as well.</summary>
    public static IServiceCollection AddAbpDbContext<TContext>(this IServiceCollection services) where TContext : AbpDbContext
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) => options
            .UseAbp<TContext>(provider, provider.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors(new TenantSessionInterceptor(), new TenantConnectionInterceptor()));
        services.AddScoped(provider =>
        {
            var context = provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            context.Attach(provider);
            return context;
        });
        services.AddScoped<AbpDbContext>(provider => provider.GetRequiredService<TContext>());
        var create = ActivatorUtilities.CreateFactory<TContext>([typeof(DbContextOptions<TContext>)]);
        services.AddSingleton(provider => new TenantDbContextFactory(() => create(provider, [provider.GetRequiredService<DbContextOptions<TContext>>()])));
        return services;
    }

    /// <summary>Model, names and migrations as every context of the application has them.</summary>
    public static DbContextOptionsBuilder UseAbp<TContext>(this DbContextOptionsBuilder options, IServiceProvider application, NpgsqlDataSource dataSource)
        where TContext : AbpDbContext => options
        .UseNpgsql(dataSource, npgsql => npgsql
            .MigrationsAssembly(typeof(TContext).Assembly)
            .MigrationsHistoryTable("__migrations", "public"))
        .UseSnakeCaseNamingConvention()
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning)) // most assemblies have none
        .UseApplicationServiceProvider(application);
}
