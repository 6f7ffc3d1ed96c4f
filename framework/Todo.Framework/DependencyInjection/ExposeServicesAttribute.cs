namespace Todo.Framework.DependencyInjection;

/// <summary>The service types a class is registered as, besides itself, instead of those its name implies.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExposeServicesAttribute(params Type[] serviceTypes) : Attribute
{
    public IReadOnlyList<Type> ServiceTypes { get; } = serviceTypes;
}
