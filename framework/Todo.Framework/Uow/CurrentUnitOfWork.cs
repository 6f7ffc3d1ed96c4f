using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Uow;

internal sealed class CurrentUnitOfWork : ICurrentUnitOfWork, ISingletonDependency
{
    private readonly AsyncLocal<Frame?> _innermost = new();

    public IUnitOfWork? Value
    {
        get
        {
            // Ended frames stay where they were set: a method cannot take back what its caller's flow holds.
            for (var frame = _innermost.Value; frame is not null; frame = frame.Outer)
            {
                if (frame.UnitOfWork is { } running) return running;
            }
            return null;
        }
    }

    public IDisposable Enter(IUnitOfWork unitOfWork)
    {
        var outer = _innermost.Value;
        while (outer is { UnitOfWork: null }) outer = outer.Outer; // a long-lived flow would string ended ones together
        var frame = new Frame(outer) { UnitOfWork = unitOfWork };
        _innermost.Value = frame;
        return new DisposeAction(() => frame.UnitOfWork = null);
    }

    private sealed class Frame(Frame? outer)
    {
        public Frame? Outer { get; } = outer;
        public volatile IUnitOfWork? UnitOfWork;
    }
}
