using Todo.Framework.DependencyInjection;
using Todo.Framework.Domain;
using Todo.Framework.EventBus;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Dispatches what the aggregates raised, until the handlers raise nothing more. Before all others, so that what handlers
/// change is audited and numbered as everything else.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class LocalEventContributor(ILocalEventBus eventBus) : ISaveChangesContributor, IScopedDependency
{
    public int Order => -1;

    public async Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        while (true)
        {
            var raisers = dbContext.ChangeTracker.Entries<IHasLocalEvents>().Select(e => e.Entity).Where(e => e.LocalEvents.Count > 0).ToList();
            if (raisers.Count == 0) return;
            var events = raisers.SelectMany(r => r.LocalEvents).ToList();
            foreach (var raiser in raisers) raiser.ClearLocalEvents();
            foreach (var eventData in events) await eventBus.PublishAsync(eventData, cancellationToken);
        }
    }
}
