using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Guids;

[ExposeServices(typeof(IGuidGenerator))]
internal sealed class UuidV7GuidGenerator(TimeProvider timeProvider) : IGuidGenerator, ISingletonDependency
{
    public Guid Create() => Guid.CreateVersion7(timeProvider.GetUtcNow());
}
