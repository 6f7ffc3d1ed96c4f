namespace Todo.Saas.EntityFrameworkCore.Features;

/// <summary>Counting alone would let two through who count at the same moment: they take turns by an advisory lock, in the database
/// that the tenant's rows are in.</summary>
internal sealed class QuotaGuard(
    IDbContextProvider contexts, IFeatureChecker features, IFeatureDefinitionManager definitions, ICurrentTenant currentTenant, ILocalizationTexts texts)
    : IQuotaGuard, ITransientDependency
{
    public async Task RequireAsync(
        string featureName, Func<CancellationToken, Task<long>> countUsed, long adding = 1, CancellationToken cancellationToken = default)
    {
        var limit = await features.GetAsync<long>(featureName, cancellationToken);
        if (limit <= 0) return;
        var dbContext = contexts.For<IMultiTenant>();
        if (dbContext.Database.CurrentTransaction is null) throw new InvalidOperationException("Without a transaction nobody would wait for the other.");

        await dbContext.LockTextAsync($"quota {currentTenant.Id} {featureName}", cancellationToken);
        var used = await countUsed(cancellationToken);
        if (used + adding <= limit) return;
        var name = definitions.Get(featureName).DisplayName;
        throw new BusinessException(SaasErrorCodes.QuotaExceeded)
            .WithData("feature", featureName).WithData("name", texts.Find(name.ResourceName, name.Key) ?? featureName)
            .WithData("limit", limit).WithData("used", used);
    }
}
