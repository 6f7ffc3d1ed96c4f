using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Domain.Users;

public static class IdentityResultExtensions
{
    /// <summary>Key of the texts of ASP.NET Core Identity's errors in the resource <c>AbpValidation</c>.</summary>
    public const string MessageKeyPrefix = "Identity.";

    /// <param name="member">The field that is told, where it is called otherwise than usual.</param>
    /// <exception cref="AbpValidationException">The result is not a success; one entry a broken rule.</exception>
    public static void CheckErrors(this IdentityResult result, string? member = null)
    {
        if (result.Succeeded) return;
        var errors = result.Errors.Select(ToValidationError);
        throw new AbpValidationException([.. member is null ? errors : errors.Select(error => error with { Member = member })]);
    }

    private static ValidationError ToValidationError(IdentityError error) => error is UserRuleError rule
        ? new ValidationError(MessageKeyPrefix + rule.Code, rule.Member, rule.Arguments)
        : new ValidationError(MessageKeyPrefix + error.Code, MemberOf(error.Code));

    private static string MemberOf(string code) =>
        code.Contains("Email", StringComparison.Ordinal) ? "EmailAddress"
        : code.Contains("Password", StringComparison.Ordinal) ? "Password"
        : "UserName";
}
