using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class CreateUserDto : UserInputDto
{
    [Required]
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
