namespace Todo.Todos.QuickAdd;

internal enum PhraseUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Workday,
    Weekend,

    /// <summary>Hours and less: nothing recurs so often here.</summary>
    Finer,
}
