using Todo.Framework.Localization;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Authorization;

/// <summary>Something a role or user may be allowed to do.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> _children = [];

    internal PermissionDefinition(
        string name, LocalizableString displayName, PermissionDefinition? parent, MultiTenancySides sides, bool isGrantedByDefault)
    {
        (Name, DisplayName, Parent, Sides, IsGrantedByDefault) = (name, displayName, parent, sides, isGrantedByDefault);
    }

    public string Name { get; }
    public LocalizableString DisplayName { get; }
    public PermissionDefinition? Parent { get; }
    public MultiTenancySides Sides { get; }

    /// <summary>Seeded to the role <c>user</c>, which every newcomer gets.</summary>
    public bool IsGrantedByDefault { get; }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>Adds a permission that needs this one, with the same sides and default; answers this one, for chaining.</summary>
    public PermissionDefinition AddChild(string name, LocalizableString displayName)
    {
        _children.Add(new PermissionDefinition(name, displayName, this, Sides, IsGrantedByDefault));
        return this;
    }

    internal IEnumerable<PermissionDefinition> WithDescendants() => _children.SelectMany(c => c.WithDescendants()).Prepend(this);
}
