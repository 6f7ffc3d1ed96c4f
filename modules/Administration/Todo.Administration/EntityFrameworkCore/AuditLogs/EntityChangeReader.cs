using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Administration.AuditLogs;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Reads off the change tracker what a save is about to do to a row, without secrets and in bounded length.</summary>
internal sealed class EntityChangeReader(IGuidGenerator guidGenerator) : ISingletonDependency
{
    private const int MaxValueLength = 512;
    private const string Masked = "***";

    /// <summary>How values look that data protection has sealed.</summary>
    private const string SealedPrefix = "CfDJ8";

    /// <summary>Columns that tell nothing which the entry does not.</summary>
    private static readonly HashSet<string> LeftOut =
    [
        nameof(IHasConcurrencyStamp.ConcurrencyStamp), nameof(IMultiTenant.TenantId), nameof(ISoftDelete.IsDeleted),
        nameof(ICreationAuditedObject.CreationTime), nameof(ICreationAuditedObject.CreatorId), nameof(IFullAuditedObject.LastModificationTime),
        nameof(IFullAuditedObject.LastModifierId), nameof(IFullAuditedObject.DeletionTime), nameof(IFullAuditedObject.DeleterId),
    ];

    private static readonly string[] SecretNames =
        ["Password", "Secret", "Token", "Hash", "SecurityStamp", "AuthenticatorKey", "RecoveryCode", "PrivateKey", "ConnectionString"];

    private readonly ConcurrentDictionary<Type, bool> _isAudited = new();

    /// <summary>The change, or null when it is none to keep.</summary>
    public EntityChange? Read(EntityEntry entry, Guid? tenantId, Guid auditLogId)
    {
        if (!_isAudited.GetOrAdd(entry.Metadata.ClrType, IsAudited) || TypeOf(entry) is not { } changeType) return null;
        var changes = entry.Properties.Where(p => IsKept(p, entry.State)).Select(p => ToChange(p, changeType, entry.State)).ToList();
        if (changes.Count == 0 && changeType == EntityChangeType.Updated) return null;
        var key = string.Join(',', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Format(entry.Property(p).CurrentValue)));
        return new EntityChange(guidGenerator.Create(), tenantId, auditLogId, entry.Metadata.ClrType.Name, Cut(key, EntityChange.MaxEntityIdLength), changeType, changes);
    }

    private static bool IsAudited(Type type) =>
        !type.IsDefined(typeof(DisableAuditingAttribute)) && (typeof(IHasConcurrencyStamp).IsAssignableFrom(type) || type.IsDefined(typeof(AuditedAttribute)));

    private static EntityChangeType? TypeOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => EntityChangeType.Created,
        EntityState.Deleted => EntityChangeType.Deleted,
        EntityState.Modified when entry.Entity is ISoftDelete { IsDeleted: true } && entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified => EntityChangeType.Deleted,
        EntityState.Modified => EntityChangeType.Updated,
        _ => null,
    };

    private static bool IsKept(PropertyEntry property, EntityState state) =>
        !LeftOut.Contains(property.Metadata.Name) && !property.Metadata.IsPrimaryKey() && !property.Metadata.Name.StartsWith("Normalized", StringComparison.Ordinal)
        && state switch
        {
            EntityState.Added => property.CurrentValue is not null,
            EntityState.Deleted => property.OriginalValue is not null,
            _ => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue),
        };

    private static PropertyChangeDto ToChange(PropertyEntry property, EntityChangeType changeType, EntityState state)
    {
        var isSecret = property.Metadata.PropertyInfo?.IsDefined(typeof(DisableAuditingAttribute)) == true
            || SecretNames.Any(name => property.Metadata.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
        return new PropertyChangeDto(
            property.Metadata.Name,
            changeType == EntityChangeType.Created ? null : Show(property.OriginalValue, isSecret),
            state == EntityState.Deleted ? null : Show(property.CurrentValue, isSecret));
    }

    private static string? Show(object? value, bool isSecret) => value switch
    {
        null => null,
        _ when isSecret => Masked,
        string text when text.StartsWith(SealedPrefix, StringComparison.Ordinal) => Masked,
        _ => Cut(Format(value), MaxValueLength),
    };

    private static string Format(object? value) => value switch
    {
        string text => text,
        byte[] bytes => $"{bytes.Length} bytes",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => JsonSerializer.Serialize(value, AbpJson.Options),
    };

    private static string Cut(string text, int maxLength) => text.Length <= maxLength ? text : text[..(maxLength - 1)] + "…";
}
