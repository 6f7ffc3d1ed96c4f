using System.Security.Claims;
using Todo.Identity.Users;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Positions;
using Todo.Todos.Sections;

namespace Todo.Todos.Demo;

/// <summary>Lists with life in them for the demo users Anna and Ben; once, while Anna has none.</summary>
[ExposeServices(typeof(IDataSeedContributor))]
public sealed class DemoDataSeedContributor(
    ITodoListRepository lists,
    ITodoSectionRepository sections,
    ITodoItemRepository items,
    IUserDirectory users,
    ICurrentTenant currentTenant,
    ICurrentPrincipalAccessor principalAccessor,
    IGuidGenerator guidGenerator,
    IClock clock,
    IUnitOfWorkManager unitOfWorkManager) : IDataSeedContributor, ITransientDependency
{
    private string? _lastPosition;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IncludeDemoData) return;
        using var tenant = currentTenant.Change(context.TenantId);
        var anna = await users.FindByUserNameOrEmailAsync("anna", cancellationToken);
        var ben = await users.FindByUserNameOrEmailAsync("ben", cancellationToken);
        if (anna is null || ben is null || await lists.FindLastPositionAsync(anna.Id, cancellationToken) is not null) return;

        using var principal = principalAccessor.Change(new ClaimsPrincipal(new ClaimsIdentity([new(AbpClaimTypes.UserId, anna.Id.ToString())], "seed")));
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var launch = await AddListAsync(anna, "Launch day", "#7c5cff", "🚀", cancellationToken);
        await AddAllAsync(launch, DemoContent.LaunchSections, DemoContent.Launch, cancellationToken);
        await lists.InsertShareAsync(new ListShare(launch, ben.Id, ListAccess.Edit), cancellationToken);
        await AddAllAsync(await AddListAsync(anna, "Home", "#16a34a", "🏡", cancellationToken), [], DemoContent.Home, cancellationToken);
        await AddAllAsync(await AddListAsync(ben, "Reading", "#f59e0b", "📚", cancellationToken), [], DemoContent.Reading, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken); // while Anna is still the one who does it
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task<TodoList> AddListAsync(UserData owner, string name, string color, string icon, CancellationToken cancellationToken)
    {
        var list = new TodoList(guidGenerator.Create(), owner.TenantId, owner.Id, name, NextPosition());
        list.SetColor(color);
        list.SetIcon(icon);
        await lists.InsertAsync(list, cancellationToken);
        return list;
    }

    private async Task AddAllAsync(TodoList list, string[] sectionNames, DemoItem[] demoItems, CancellationToken cancellationToken)
    {
        _lastPosition = null;
        var sectionIds = new Dictionary<string, Guid>();
        foreach (var name in sectionNames)
        {
            var section = new TodoSection(guidGenerator.Create(), list, name, NextPosition());
            sectionIds[name] = section.Id;
            await sections.InsertAsync(section, cancellationToken);
        }

        _lastPosition = null;
        foreach (var demo in demoItems)
        {
            var item = await AddItemAsync(list, demo, demo.Section is null ? null : sectionIds[demo.Section], parentId: null, cancellationToken);
            foreach (var subtask in demo.Subtasks) await AddItemAsync(list, subtask, sectionId: null, item.Id, cancellationToken);
        }

        _lastPosition = null;
    }

    private async Task<TodoItem> AddItemAsync(TodoList list, DemoItem demo, Guid? sectionId, Guid? parentId, CancellationToken cancellationToken)
    {
        var item = new TodoItem(guidGenerator.Create(), list, demo.Title, NextPosition());
        item.MoveTo(sectionId, parentId, item.Position);
        item.Describe(demo.Description);
        item.SetPriority(demo.Priority);
        item.SetEstimate(demo.EstimateMinutes);
        var dueDate = demo.DueInDays is { } days ? DateOnly.FromDateTime(clock.Now.UtcDateTime).AddDays(days) : (DateOnly?)null;
        item.Schedule(new TodoSchedule(StartDate: null, StartTime: null, dueDate, DueTime: null, TimeZone: null));
        item.SetStatus(demo.Status, clock.Now, list.OwnerId);
        await items.InsertAsync(item, cancellationToken);
        return item;
    }

    private string NextPosition() => _lastPosition = FractionalIndex.Between(_lastPosition, null, Random.Shared);
}
