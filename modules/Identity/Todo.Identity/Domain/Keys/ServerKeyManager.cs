using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Keys;

/// <summary>Makes the keys that are due and deletes those that have served; every node may do so at any time, for they take turns.</summary>
public sealed class ServerKeyManager(
    IServerKeyRepository keys,
    ServerKeySealer sealer,
    INodeBus nodeBus,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock,
    IOptions<TodoIdentityOptions> options) : ITransientDependency
{
    /// <summary>Of the node bus: the keys have changed.</summary>
    public const string Channel = "identity.keys";

    private static readonly string[] Uses = [ServerKey.Signing, ServerKey.Encryption];

    public async Task RotateAsync(CancellationToken cancellationToken = default)
    {
        if (!IsDue(await keys.GetListAsync(cancellationToken))) return; // nearly always: no lock, no transaction

        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        await keys.LockAsync(cancellationToken);
        var (all, schedule, now) = (await keys.GetListAsync(cancellationToken), ServerKeySchedule.Of(options.Value), clock.Now); // another node may have been here
        foreach (var use in Uses)
        {
            var those = all.FindAll(key => key.Use == use);
            foreach (var retired in schedule.FindRetired(those, now)) await keys.DeleteAsync(retired, cancellationToken);
            if (schedule.FindNextActivation(those, now) is not { } activationTime) continue;
            var generation = those.Select(key => key.Generation).DefaultIfEmpty().Max() + 1;
            await keys.InsertAsync(sealer.Make(use, generation, now, activationTime), cancellationToken);
        }

        await nodeBus.PublishAsync(Channel, "", cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private bool IsDue(List<ServerKey> all)
    {
        var (schedule, now) = (ServerKeySchedule.Of(options.Value), clock.Now);
        return Uses.Select(use => all.FindAll(key => key.Use == use))
            .Any(those => schedule.FindNextActivation(those, now) is not null || schedule.FindRetired(those, now).Any());
    }
}
