namespace Todo.Framework.Application;

/// <summary>The <c>Idempotency-Key</c> the running call came with.</summary>
public interface ICurrentIdempotencyKey
{
    /// <summary>Sets the key for what follows in this flow; at most 128 characters, checked by the door.</summary>
    IDisposable Change(string? key);

    /// <summary>The key, once: calls that the outermost makes are part of it and get none.</summary>
    string? Take();
}
