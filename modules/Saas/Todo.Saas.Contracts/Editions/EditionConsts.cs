namespace Todo.Saas.Editions;

public static class EditionConsts
{
    public const int MaxDisplayNameLength = 128;
}
