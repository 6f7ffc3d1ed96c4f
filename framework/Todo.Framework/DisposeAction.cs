namespace Todo.Framework;

/// <summary>Runs <paramref name="action"/> when disposed; ends the scopes that <c>Change</c> and <c>Disable</c> open.</summary>
public sealed class DisposeAction(Action action) : IDisposable
{
    public void Dispose() => action();
}
