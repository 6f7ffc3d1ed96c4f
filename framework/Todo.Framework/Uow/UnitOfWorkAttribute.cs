namespace Todo.Framework.Uow;

/// <summary>Overrides what a method's name says about its unit of work: methods called <c>Get…</c>, <c>Find…</c>
/// and <c>Search…</c> only read, all others run in a transaction.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnitOfWorkAttribute(bool isTransactional) : Attribute
{
    public bool IsTransactional { get; } = isTransactional;
}
