using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Activities;
using Todo.Todos.Permissions;

namespace Todo.Todos.Undo;

[Authorize(TodoPermissions.Items.Default)]
internal sealed class UndoAppService(
    IActivityRepository activities, RowRewinder rewinder, ActivityOrigin origin, ICurrentUser currentUser)
    : ApplicationService, IUndoAppService
{
    public async Task<UndoStateDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var stacks = await ReadAsync(cancellationToken);
        return new UndoStateDto
        {
            Undo = stacks.Undo.Count == 0 ? null : ToDto(stacks.Undo[0], rowCount: null),
            Redo = stacks.Redo.Count == 0 ? null : ToDto(stacks.Redo[0], rowCount: null),
            UndoCount = stacks.Undo.Count,
            RedoCount = stacks.Redo.Count,
        };
    }

    public Task<StepDto> UndoAsync(StepInput input, CancellationToken cancellationToken = default) =>
        StepAsync(input, ActivityCause.Undo, cancellationToken);

    public Task<StepDto> RedoAsync(StepInput input, CancellationToken cancellationToken = default) =>
        StepAsync(input, ActivityCause.Redo, cancellationToken);

    private async Task<StepDto> StepAsync(StepInput input, ActivityCause cause, CancellationToken cancellationToken)
    {
        await activities.LockActionsAsync(currentUser.GetId(), cancellationToken); // two keystrokes at once are two steps
        var stacks = await ReadAsync(cancellationToken);
        var isUndo = cause == ActivityCause.Undo;
        var action = (isUndo ? stacks.Undo : stacks.Redo).FirstOrDefault(a => !input.Skip.Contains(a.ActionId))
            ?? throw new BusinessException(isUndo ? TodoErrorCodes.NothingToUndo : TodoErrorCodes.NothingToRedo);

        var rows = await activities.GetOfActionAsync(currentUser.GetId(), action.ActionId, cancellationToken);
        var targets = isUndo ? RowTarget.Backward(Enumerable.Reverse(rows)) : RowTarget.Forward(rows);
        origin.BeCausedBy(cause, action.ActionId, input.MutationId);
        try
        {
            var count = await rewinder.ApplyAsync(targets, cancellationToken);
            return count > 0 ? ToDto(action, count) : throw RowRewinder.Conflict(targets[0]);
        }
        catch (BusinessException exception) when (exception.Code == TodoErrorCodes.UndoConflict)
        {
            throw exception.WithData("actionId", action.ActionId);
        }
    }

    private async Task<UndoStacks> ReadAsync(CancellationToken cancellationToken) =>
        UndoStacks.Of(await activities.GetActionsAsync(currentUser.GetId(), UndoStacks.MaxActions, cancellationToken));

    private static StepDto ToDto(Activity action, int? rowCount) => new()
    {
        ActionId = action.ActionId,
        ListId = action.ListId,
        ItemId = action.ItemId,
        RowType = action.RowType,
        RowId = action.RowId,
        Kind = action.Kind,
        Name = action.Name,
        Fields = [.. action.Changes.Select(c => c.Field)],
        At = action.At,
        RowCount = rowCount,
    };
}
