using Todo.Todos.Activities;

namespace Todo.Todos.Undo;

/// <summary>What a user can undo and do again, read off what they did; newest first. Something new empties what could be done again.</summary>
public sealed record UndoStacks(IReadOnlyList<Activity> Undo, IReadOnlyList<Activity> Redo)
{
    /// <summary>How far back anybody can go.</summary>
    public const int MaxActions = 200;

    /// <param name="actions">The first activity of each action, newest first.</param>
    public static UndoStacks Of(IReadOnlyList<Activity> actions)
    {
        var (undo, redo) = (new List<Activity>(), new List<Activity>());
        foreach (var action in actions.Where(RowTarget.IsPutBack).Reverse())
        {
            switch (action.Cause)
            {
                case ActivityCause.Undo: Move(action.CauseActionId, undo, redo); break;
                case ActivityCause.Redo: Move(action.CauseActionId, redo, undo); break;
                default:
                    undo.Add(action);
                    redo.Clear();
                    break;
            }
        }

        undo.Reverse();
        redo.Reverse();
        return new UndoStacks(undo, redo);
    }

    private static void Move(Guid? actionId, List<Activity> from, List<Activity> to)
    {
        var index = from.FindLastIndex(a => a.ActionId == actionId);
        if (index < 0) return; // longer ago than we look
        to.Add(from[index]);
        from.RemoveAt(index);
    }
}
