namespace Todo.Identity.Application.Account;

/// <summary>The time zone that a user has chosen, for what they are shown.</summary>
internal sealed class UserTimeZone(ISettingStore settings) : ITransientDependency
{
    /// <summary>Null when they have chosen none.</summary>
    public async Task<TimeZoneInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var values = await settings.GetAllAsync(SettingProviderNames.User, userId.ToString(), cancellationToken);
        return values.GetValueOrDefault(UserSettingNames.TimeZone) is { Length: > 0 } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
    }
}
