using Todo.Todos.Activities;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Undo;

/// <summary>Makes rows what they were, each kind by its <see cref="IRowRestorer"/>.</summary>
internal sealed class RowRewinder(
    IHistoryRowRepository rows,
    IActivityRepository activities,
    IEnumerable<IRowRestorer> restorers,
    IPermissionChecker permissions,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>Rows that one step may touch.</summary>
    public const int MaxRows = 5_000;

    // What others stand in comes first.
    private static readonly ActivityRowType[] Order =
        [ActivityRowType.List, ActivityRowType.Section, ActivityRowType.Label, ActivityRowType.Item, ActivityRowType.Comment];

    /// <summary>Makes all rows what they shall be, or none when that would take back what somebody else did since. Saves; answers how many rows changed.</summary>
    /// <exception cref="BusinessException"><c>Todo:UndoConflict</c>.</exception>
    public async Task<int> ApplyAsync(IReadOnlyCollection<RowTarget> targets, CancellationToken cancellationToken = default)
    {
        var work = await LoadAsync(targets, cancellationToken);
        var missing = targets.FirstOrDefault(target => !work.Exists(w => w.Target == target));
        if (missing is not null) throw Conflict(missing);
        foreach (var (row, target) in work) Verify(row, target);
        foreach (var (row, target) in work.Where(w => w is { Row: TodoList, Target.CreatedAt: not null })) await VerifyUntouchedAsync((TodoList)row, target, cancellationToken);
        try
        {
            return await ApplyAsync(work, cancellationToken);
        }
        catch (EntityNotFoundException exception) // a list that the caller lost, or what the row stood in
        {
            throw Conflict(work[0].Target, inner: exception);
        }
        catch (BusinessException exception) when (exception.Code is TodoErrorCodes.ItemCycle or TodoErrorCodes.ItemTooDeep or TodoErrorCodes.IncompleteSchedule or TodoErrorCodes.LabelNameTaken)
        {
            throw Conflict(work[0].Target, inner: exception);
        }
    }

    /// <summary>Makes those rows what they shall be that can be, whatever happened since.</summary>
    public async Task<int> ApplyAnywayAsync(IReadOnlyCollection<RowTarget> targets, CancellationToken cancellationToken = default) =>
        await ApplyAsync(await PlanAsync(targets, cancellationToken), cancellationToken);

    /// <summary>The rows that would change, locked, with only what differs.</summary>
    public async Task<List<(object Row, RowTarget Target)>> PlanAsync(IReadOnlyCollection<RowTarget> targets, CancellationToken cancellationToken = default)
    {
        var work = await LoadAsync(targets, cancellationToken);
        work.RemoveAll(w => !IsNeeded(w.Row, w.Target));
        return work;
    }

    /// <summary>What to say when somebody else was there first.</summary>
    public static BusinessException Conflict(RowTarget target, string? field = null, Exception? inner = null) =>
        new BusinessException(TodoErrorCodes.UndoConflict, inner).WithData("name", target.Name).WithData("field", field);

    private async Task<List<(object Row, RowTarget Target)>> LoadAsync(IReadOnlyCollection<RowTarget> targets, CancellationToken cancellationToken)
    {
        if (targets.Count > MaxRows) throw new BusinessException(TodoErrorCodes.TooManyChanges).WithData("max", MaxRows);
        var work = new List<(object, RowTarget)>(targets.Count);
        foreach (var type in Order)
        {
            var ofType = targets.Where(t => t.RowType == type).ToDictionary(t => t.RowId);
            if (ofType.Count == 0) continue;
            foreach (var row in await rows.GetForUpdateAsync(type, ofType.Keys, cancellationToken)) work.Add((row, ofType[ActivitySubject.Of(row)!.RowId]));
        }

        return work;
    }

    private void Verify(object row, RowTarget target)
    {
        var audited = (IFullAuditedObject)row;
        if (target.CreatedAt is not null && audited.LastModifierId is { } modifier && modifier != currentUser.Id) throw Conflict(target);
        if (audited.IsDeleted && target.IsDeleted is null) throw Conflict(target);
        if (!audited.IsDeleted && target.ConflictsWith(rows.ReadFields(row)).FirstOrDefault() is { } field) throw Conflict(target, field);
    }

    /// <summary>A new list that others have begun to work in is theirs, too.</summary>
    private async Task VerifyUntouchedAsync(TodoList list, RowTarget target, CancellationToken cancellationToken)
    {
        if (await activities.HasBeenChangedByOthersAsync(list.SpaceId, list.Id, target.CreatedAt!.Value, currentUser.GetId(), cancellationToken)) throw Conflict(target);
    }

    private bool IsNeeded(object row, RowTarget target)
    {
        var isDeleted = ((IFullAuditedObject)row).IsDeleted;
        if (isDeleted && target.IsDeleted != false) return false;
        target.Keep(rows.ReadFields(row));
        return target.Fields.Count > 0 || (target.IsDeleted is { } wished && wished != isDeleted);
    }

    private async Task<int> ApplyAsync(List<(object Row, RowTarget Target)> work, CancellationToken cancellationToken)
    {
        work = work.FindAll(w => IsNeeded(w.Row, w.Target));
        if (work.Count == 0) return 0;
        await RequirePermissionsAsync(work, cancellationToken);
        foreach (var restorer in restorers.OrderBy(r => Array.IndexOf(Order, r.RowType)))
        {
            var ofType = work.Where(w => w.Target.RowType == restorer.RowType).ToList();
            if (ofType.Count > 0) await restorer.ApplyAsync(ofType, cancellationToken);
        }

        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return work.Count;
    }

    /// <summary>Nobody does by undoing what they may not do otherwise.</summary>
    private async Task RequirePermissionsAsync(List<(object Row, RowTarget Target)> work, CancellationToken cancellationToken)
    {
        var needed = work.Select(w => (IsList: w.Target.RowType == ActivityRowType.List, IsDeletion: w.Target.IsDeleted is not null)).Distinct();
        foreach (var (isList, isDeletion) in needed)
        {
            var permission = isList
                ? isDeletion ? TodoPermissions.Lists.Delete : TodoPermissions.Lists.Update
                : isDeletion ? TodoPermissions.Items.Delete : TodoPermissions.Items.Update;
            if (!await permissions.IsGrantedAsync(permission, cancellationToken)) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
        }
    }
}
