namespace Todo.ArchitectureTests.Breaches.Domain;

/// <summary>Planted: an exception that is not called one, and a name that says nothing.</summary>
internal sealed class TextHelper : Exception;
