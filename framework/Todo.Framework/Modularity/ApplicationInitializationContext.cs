namespace Todo.Framework.Modularity;

/// <summary>What a module initializes with; <paramref name="ServiceProvider"/> is the root provider.</summary>
public sealed record ApplicationInitializationContext(IServiceProvider ServiceProvider, CancellationToken CancellationToken);
