namespace Todo.ArchitectureTests.Breaches.Domain;

/// <summary>Planted: a domain class that depends on the layer above.</summary>
internal sealed class KnowsItsApplication
{
    public static string Name => new Application.ForgottenAppService().ToString()!;
}
