using Todo.Saas.Editions;

namespace Todo.Administration.Domain.Features;

/// <summary>What an edition brought along goes with it, in the same transaction.</summary>
[ExposeServices(typeof(ILocalEventHandler<EditionDeletedEto>))]
internal sealed class EditionDeletedHandler(FeatureManager features) : ILocalEventHandler<EditionDeletedEto>, ITransientDependency
{
    public Task HandleEventAsync(EditionDeletedEto eventData, CancellationToken cancellationToken) =>
        features.ResetAsync(FeatureProviderNames.Edition, eventData.EditionId.ToString(), cancellationToken);
}
