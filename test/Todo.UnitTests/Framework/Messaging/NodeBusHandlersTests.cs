using Microsoft.Extensions.Logging.Abstractions;

namespace Todo.UnitTests.Framework.Messaging;

public class NodeBusHandlersTests
{
    private readonly NodeBusHandlers _handlers = new(NullLogger<NodeBusHandlers>.Instance);

    [Fact]
    public async Task Handler_that_fails_hinders_no_other()
    {
        var heard = new List<string>();
        _handlers.Subscribe("a", (_, _) => throw new InvalidOperationException());
        _handlers.Subscribe("a", (payload, _) => { heard.Add(payload); return Task.CompletedTask; });
        _handlers.Subscribe("a", (_, _) => throw new InvalidOperationException());

        await _handlers.DispatchAsync("a", "x", TestContext.Current.CancellationToken);
        await _handlers.DispatchAsync("b", "y", TestContext.Current.CancellationToken);

        heard.ShouldBe(["x"]);
    }

    [Fact]
    public async Task Who_has_left_hears_nothing()
    {
        var heard = 0;
        _handlers.Subscribe("a", (_, _) => { heard++; return Task.CompletedTask; }).Dispose();
        _handlers.OnGap(_ => { heard++; return Task.CompletedTask; }).Dispose();

        await _handlers.DispatchAsync("a", "x", TestContext.Current.CancellationToken);
        await _handlers.RaiseGapAsync(TestContext.Current.CancellationToken);

        heard.ShouldBe(0);
    }

    [Fact]
    public async Task Gap_that_could_not_be_closed_is_told()
    {
        _handlers.OnGap(_ => throw new TimeoutException());

        await Should.ThrowAsync<TimeoutException>(() => _handlers.RaiseGapAsync(TestContext.Current.CancellationToken));
    }
}
