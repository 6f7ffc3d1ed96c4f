using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.Framework.Modularity;

/// <summary>What a module configures its services with.</summary>
public sealed record ServiceConfigurationContext(IServiceCollection Services, IConfiguration Configuration);
