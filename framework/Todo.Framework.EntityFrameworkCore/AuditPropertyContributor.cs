using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Domain;
using Todo.Framework.Guids;
using Todo.Framework.Timing;
using Todo.Framework.Users;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Fills audit columns and concurrency stamps, and turns a deletion into a move to the trash.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class AuditPropertyContributor(IClock clock, ICurrentUser currentUser, IGuidGenerator guidGenerator)
    : ISaveChangesContributor, IScopedDependency
{
    private DateTimeOffset _now;

    public Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        _now = clock.Now; // one instant for all that is saved together
        foreach (var entry in dbContext.ChangeTracker.Entries())
        {
            switch (entry.State)
            {
                case EntityState.Deleted when entry.Entity is ISoftDelete: MoveToTrash(entry); break;
                case EntityState.Added: SetCreation(entry); break;
                case EntityState.Modified: SetModification(entry); break;
                default: continue;
            }

            if (entry.Entity is IHasConcurrencyStamp) Set(entry, nameof(IHasConcurrencyStamp.ConcurrencyStamp), guidGenerator.Create().ToString("N"));
        }

        return Task.CompletedTask;
    }

    private void MoveToTrash(EntityEntry entry)
    {
        entry.State = EntityState.Unchanged; // only the columns below are written, whatever else the row holds by now
        Set(entry, nameof(ISoftDelete.IsDeleted), true);
        if (entry.Entity is not IFullAuditedObject) return;
        Set(entry, nameof(IFullAuditedObject.DeletionTime), _now);
        Set(entry, nameof(IFullAuditedObject.DeleterId), currentUser.Id);
    }

    private void SetCreation(EntityEntry entry)
    {
        if (entry.Entity is not ICreationAuditedObject { CreationTime.Ticks: 0 }) return; // a row that moves keeps its past
        Set(entry, nameof(ICreationAuditedObject.CreationTime), _now);
        Set(entry, nameof(ICreationAuditedObject.CreatorId), currentUser.Id);
    }

    private void SetModification(EntityEntry entry)
    {
        if (entry.Entity is not IFullAuditedObject) return;
        Set(entry, nameof(IFullAuditedObject.LastModificationTime), _now);
        Set(entry, nameof(IFullAuditedObject.LastModifierId), currentUser.Id);
    }

    private static void Set(EntityEntry entry, string property, object? value) => entry.Property(property).CurrentValue = value;
}
