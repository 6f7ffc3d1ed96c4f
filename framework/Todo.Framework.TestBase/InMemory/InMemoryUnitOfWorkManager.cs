namespace Todo.Framework.TestBase;

/// <summary>Remembers how units of work ended.</summary>
public sealed class InMemoryUnitOfWorkManager : IUnitOfWorkManager, ISingletonDependency
{
    public List<string> Log { get; } = [];

    public IUnitOfWork? Current => null;

    public Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default)
    {
        Log.Add(isTransactional ? "begin" : "begin read");
        return Task.FromResult<IUnitOfWork>(new UnitOfWork(Log));
    }

    private sealed class UnitOfWork(List<string> log) : IUnitOfWork
    {
        private readonly List<Func<Task>> _onCompleted = [];
        private bool _isCompleted;

        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public async Task CompleteAsync(CancellationToken cancellationToken = default)
        {
            _isCompleted = true;
            log.Add("complete");
            foreach (var action in _onCompleted) await action();
        }

        public void OnCompleted(Func<Task> action) => _onCompleted.Add(action);

        public ValueTask DisposeAsync()
        {
            if (!_isCompleted) log.Add("roll back");
            return ValueTask.CompletedTask;
        }
    }
}
