namespace Todo.Administration.EntityFrameworkCore;

internal static class AdministrationDbProperties
{
    public const string Schema = "administration";
}
