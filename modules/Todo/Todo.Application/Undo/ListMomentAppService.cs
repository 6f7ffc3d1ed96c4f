using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Activities;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Undo;

[Authorize(TodoPermissions.Lists.Default)]
internal sealed class ListMomentAppService(
    IActivityRepository activities,
    IHistoryRowRepository rows,
    RowRewinder rewinder,
    IListAccessChecker access,
    ActivityOrigin origin,
    IClock clock) : ApplicationService, IListMomentAppService
{
    private const int MaxActivities = 20_000;
    private const int MaxRowsShown = 100;

    public async Task<MomentDto> RestorePreviewAsync(Guid id, MomentInput input, CancellationToken cancellationToken = default) =>
        (await PlanAsync(id, input.At!.Value, cancellationToken)).Moment;

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<MomentDto> RestoreAsync(Guid id, MomentInput input, CancellationToken cancellationToken = default)
    {
        var (moment, targets) = await PlanAsync(id, input.At!.Value, cancellationToken);
        origin.BeCausedBy(ActivityCause.RestoreToMoment, mutationId: input.MutationId);
        await rewinder.ApplyAnywayAsync(targets, cancellationToken);
        return moment;
    }

    private async Task<(MomentDto Moment, List<RowTarget> Targets)> PlanAsync(Guid listId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (at > clock.Now) throw new BusinessException(TodoErrorCodes.MomentInFuture);
        var list = (await access.RequireAsync(listId, ListAccess.Admin, cancellationToken)).List;
        var since = await activities.GetOfListSinceAsync(list.SpaceId, list.Id, at, MaxActivities + 1, cancellationToken);
        if (since.Count > MaxActivities) throw new BusinessException(TodoErrorCodes.TooManyChanges).WithData("max", MaxActivities);

        var isMoved = since.Where(HasMoved).Select(a => a.RowId).ToHashSet();
        var targets = RowTarget.Backward(since.Where(a => IsPutBack(a) && !isMoved.Contains(a.RowId)));
        var work = await rewinder.PlanAsync(targets, cancellationToken);
        var shown = work.ConvertAll(w => ToRow(w.Row, w.Target));
        var moment = new MomentDto
        {
            At = at,
            DeletedCount = shown.Count(r => r.Kind == ActivityKind.Deleted),
            RestoredCount = shown.Count(r => r.Kind == ActivityKind.Restored),
            UpdatedCount = shown.Count(r => r.Kind == ActivityKind.Updated),
            MovedCount = isMoved.Count,
            Rows = [.. shown.Take(MaxRowsShown)],
        };
        return (moment, work.ConvertAll(w => w.Target));
    }

    private static bool HasMoved(Activity activity) => activity.RowType == ActivityRowType.Item && activity.Changes.Any(c => c.Field == "listId");

    /// <summary>What people said is never taken back, and the list itself neither made nor deleted.</summary>
    private static bool IsPutBack(Activity activity) =>
        activity.RowType != ActivityRowType.Comment && (activity.RowType != ActivityRowType.List || activity.Kind == ActivityKind.Updated);

    private MomentRowDto ToRow(object row, RowTarget target)
    {
        var (present, isDeleted) = (rows.ReadFields(row), ((IFullAuditedObject)row).IsDeleted);
        return new MomentRowDto
        {
            RowType = target.RowType,
            RowId = target.RowId,
            Name = ActivitySubject.Of(row)!.Name,
            Kind = isDeleted ? ActivityKind.Restored : target.IsDeleted == true ? ActivityKind.Deleted : ActivityKind.Updated,
            Changes = [.. target.Fields.Select(f => new FieldChangeDto { Field = f.Key, From = present[f.Key], To = f.Value })],
        };
    }
}
