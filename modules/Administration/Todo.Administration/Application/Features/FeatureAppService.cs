using Todo.Administration.Domain.Features;
using Todo.Administration.Features;
using Todo.Saas.Permissions;

namespace Todo.Administration.Application.Features;

[AuthenticatedOnly]
internal sealed class FeatureAppService(
    IFeatureDefinitionManager definitions,
    IFeatureStore store,
    FeatureManager manager,
    ITenantStore tenants,
    IPermissionChecker permissionChecker,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : ApplicationService, IFeatureAppService
{
    public async Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey = null, CancellationToken cancellationToken = default)
    {
        var (key, editionId) = await RequireAsync(providerName, providerKey, cancellationToken);
        var sources = new List<(FeatureProviderDto Provider, IReadOnlyDictionary<string, string> Values)>
        {
            (new FeatureProviderDto(providerName, key), await store.GetAllAsync(providerName, key, cancellationToken)),
        };
        if (editionId is { } edition)
        {
            var provider = new FeatureProviderDto(FeatureProviderNames.Edition, edition.ToString());
            sources.Add((provider, await store.GetAllAsync(provider.Name, provider.Key, cancellationToken)));
        }
        return new GetFeatureListResultDto([.. definitions.GetGroups().Select(group => ToDto(group, sources)).Where(group => group.Features.Count > 0)]);
    }

    public async Task UpdateAsync(UpdateFeaturesDto input, string providerName, string? providerKey = null, CancellationToken cancellationToken = default)
    {
        var (key, _) = await RequireAsync(providerName, providerKey, cancellationToken);
        var values = new Dictionary<string, string?>();
        foreach (var feature in input.Features) values[feature.Name] = feature.Value;
        await manager.SetAsync(providerName, key, values, cancellationToken);
    }

    public async Task DeleteAsync(string providerName, string? providerKey = null, CancellationToken cancellationToken = default)
    {
        var (key, _) = await RequireAsync(providerName, providerKey, cancellationToken);
        await manager.ResetAsync(providerName, key, cancellationToken);
    }

    /// <summary>Refuses who may not manage the features; answers the key as values are kept under, and a tenant's edition.</summary>
    private async Task<(string? Key, Guid? EditionId)> RequireAsync(string providerName, string? providerKey, CancellationToken cancellationToken)
    {
        var ofHost = providerName == FeatureProviderNames.Tenant && string.IsNullOrEmpty(providerKey);
        var policy = providerName switch
        {
            FeatureProviderNames.Tenant => ofHost ? FeatureManagementPermissions.ManageHostFeatures : TenantManagementPermissions.Tenants.ManageFeatures,
            FeatureProviderNames.Edition => TenantManagementPermissions.Editions.Update,
            _ => throw new BusinessException(AdministrationErrorCodes.UnknownFeatureProvider).WithData("provider", providerName),
        };
        if (currentTenant.IsAvailable || !await permissionChecker.IsGrantedAsync(policy, cancellationToken)) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
        if (ofHost) return (null, null);
        if (!Guid.TryParse(providerKey, out var id)) throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(providerKey)));
        if (providerName == FeatureProviderNames.Edition) return (id.ToString(), null);
        var tenant = await tenants.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(TenantConfiguration), id);
        return (id.ToString(), tenant.EditionId);
    }

    private FeatureGroupDto ToDto(FeatureGroupDefinition group, List<(FeatureProviderDto Provider, IReadOnlyDictionary<string, string> Values)> sources)
    {
        var name = Text(group.DisplayName)!;
        return new FeatureGroupDto(name, name, [.. group.GetFeaturesWithChildren().Select(feature => ToDto(feature, sources))]);
    }

    private FeatureDto ToDto(FeatureDefinition feature, List<(FeatureProviderDto Provider, IReadOnlyDictionary<string, string> Values)> sources)
    {
        var (provider, value) = sources.Where(s => s.Values.ContainsKey(feature.Name)).Select(s => (s.Provider, (string?)s.Values[feature.Name]))
            .FirstOrDefault((new FeatureProviderDto(FeatureProviderNames.Default, null), feature.DefaultValue));
        return new FeatureDto(
            feature.Name, Text(feature.DisplayName)!, value, provider, Text(feature.Description), ToDto(feature.ValueType), DepthOf(feature), feature.Parent?.Name);
    }

    private static StringValueTypeDto ToDto(FeatureValueType type) => new(
        type.Name,
        new Dictionary<string, object?>(),
        new ValueValidatorDto(type.ValidatorName, type.ValidatorProperties),
        type is SelectionValueType selection
            ? new SelectionItemSourceDto([.. selection.Items.Select(i => new SelectionItemDto(i.Value, new SelectionItemTextDto(i.DisplayText.ResourceName, i.DisplayText.Key)))])
            : null);

    private static int DepthOf(FeatureDefinition feature) => feature.Parent is { } parent ? DepthOf(parent) + 1 : 0;

    private string? Text(LocalizableString? text) => text is null ? null : texts.Find(text.ResourceName, text.Key) ?? text.Key;
}
