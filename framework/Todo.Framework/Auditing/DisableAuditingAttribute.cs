namespace Todo.Framework.Auditing;

/// <summary>Keeps a method's call, the changes of an entity, or the value of a parameter or property such as a password, out of the audit log.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DisableAuditingAttribute : Attribute;
