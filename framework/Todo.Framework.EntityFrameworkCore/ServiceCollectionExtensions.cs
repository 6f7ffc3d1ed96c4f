using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Todo.Framework.EntityFrameworkCore;

public static class ServiceCollectionExtensions
{
    /// <summary>Registers the application's one context, pooled, on the registered <see cref="NpgsqlDataSource"/>.</summary>
    public static IServiceCollection AddAbpDbContext<TContext>(this IServiceCollection services) where TContext : AbpDbContext
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql
                .MigrationsAssembly(typeof(TContext).Assembly)
                .MigrationsHistoryTable("__migrations", "public"))
            .UseSnakeCaseNamingConvention()
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning)) // most assemblies have none
            .UseApplicationServiceProvider(provider));
        services.AddScoped(provider =>
        {
            var context = provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            context.Attach(provider);
            return context;
        });
        services.AddScoped<AbpDbContext>(provider => provider.GetRequiredService<TContext>());
        return services;
    }
}
