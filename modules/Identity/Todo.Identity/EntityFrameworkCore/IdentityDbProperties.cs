namespace Todo.Identity.EntityFrameworkCore;

internal static class IdentityDbProperties
{
    public const string Schema = "identity";
}
