using Todo.Identity.Users;

namespace Todo.Identity.Application.Users;

internal static class UserMapping
{
    public static UserDto ToDto(this IdentityUser user) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        LockoutEnd = user.LockoutEnd,
        ConcurrencyStamp = user.ConcurrencyStamp,
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
        IsDeleted = user.IsDeleted,
        DeletionTime = user.DeletionTime,
        DeleterId = user.DeleterId,
    };

    public static UserData ToData(this IdentityUser user) => new(
        user.Id, user.TenantId, user.UserName, user.Name, user.Surname, user.Email, user.EmailConfirmed, user.PhoneNumber, user.PhoneNumberConfirmed);
}
