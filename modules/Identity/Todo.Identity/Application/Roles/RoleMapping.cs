using Todo.Identity.Roles;

namespace Todo.Identity.Application.Roles;

internal static class RoleMapping
{
    public static RoleDto ToDto(this IdentityRole role) => new()
    {
        Id = role.Id,
        Name = role.Name,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp,
    };
}
