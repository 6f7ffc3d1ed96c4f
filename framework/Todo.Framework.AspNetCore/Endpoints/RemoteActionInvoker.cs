using System.Reflection;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>Calls an action's method and awaits what it answers.</summary>
internal sealed class RemoteActionInvoker
{
    private readonly MethodInvoker _method;
    private readonly ResultReader _reader;

    public RemoteActionInvoker(RemoteAction action)
    {
        _method = MethodInvoker.Create(action.Method);
        _reader = action.ResultType is null
            ? new ResultReader()
            : (ResultReader)Activator.CreateInstance(typeof(ResultReader<>).MakeGenericType(action.ResultType))!;
    }

    public Task<object?> InvokeAsync(object service, object?[] arguments) => _reader.ReadAsync(_method.Invoke(service, arguments.AsSpan())!);

    private class ResultReader
    {
        public virtual async Task<object?> ReadAsync(object task)
        {
            await (task is ValueTask valueTask ? valueTask.AsTask() : (Task)task);
            return null;
        }
    }

    private sealed class ResultReader<T> : ResultReader
    {
        public override async Task<object?> ReadAsync(object task) => await (task is ValueTask<T> valueTask ? valueTask.AsTask() : (Task<T>)task);
    }
}
