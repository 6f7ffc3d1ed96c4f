using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Domain.Users;

/// <summary>A broken rule that knows its field and the numbers its message names.</summary>
internal sealed class UserRuleError : IdentityError
{
    public UserRuleError(string code, string member, params object[] arguments) =>
        (Code, Description, Member, Arguments) = (code, code, member, arguments);

    public string Member { get; }
    public object[] Arguments { get; }
}
