using Microsoft.Extensions.Options;

namespace Todo.Identity;

/// <summary>Checks nested options as well, which data annotations alone do not reach.</summary>
[OptionsValidator]
internal sealed partial class TodoIdentityOptionsValidator : IValidateOptions<TodoIdentityOptions>;
