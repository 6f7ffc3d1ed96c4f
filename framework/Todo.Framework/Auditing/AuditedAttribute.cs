namespace Todo.Framework.Auditing;

/// <summary>Keeps changes of the entity in the audit log; those of aggregate roots are kept anyway, unless
/// <see cref="DisableAuditingAttribute"/> says otherwise.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedAttribute : Attribute;
