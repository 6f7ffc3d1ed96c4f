using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.TestBase;

namespace Todo.UnitTests.Framework.Application;

/// <summary>What happens around an application service, whoever calls it.</summary>
public sealed class InterceptionTests : IDisposable
{
    private static readonly Guid Anna = new("01890000-0000-7000-8000-00000000000a");

    private readonly ServiceProvider _provider;
    private readonly List<string> _unitsOfWork;
    private readonly NotesBook _book;

    public InterceptionTests()
    {
        var services = new ServiceCollection();
        AbpApplication.Create<PipelineModule>(services, new ConfigurationBuilder().Build());
        _provider = services.BuildServiceProvider();
        _unitsOfWork = _provider.GetRequiredService<InMemoryUnitOfWorkManager>().Log;
        _book = _provider.GetRequiredService<NotesBook>();
    }

    private INotesAppService Service => _provider.GetRequiredService<INotesAppService>();
    private IReadOnlyCollection<AuditLogEntry> Audit => _provider.GetRequiredService<InMemoryAuditingStore>().Entries;

    private IDisposable As(Guid userId, params string[] permissions)
    {
        foreach (var permission in permissions) _provider.GetRequiredService<InMemoryPermissionStore>().Grant("U", userId.ToString(), permission);
        return _provider.GetRequiredService<ICurrentPrincipalAccessor>().Change(TestPrincipal.Of(userId));
    }

    [Fact]
    public async Task Stranger_is_refused_before_anything_else()
    {
        var exception = await Should.ThrowAsync<AbpAuthorizationException>(() => Service.AddAsync("much too long"));

        exception.Code.ShouldBe(FrameworkErrorCodes.Unauthenticated);
        (_book.Notes.Count, _unitsOfWork.Count, Audit.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Anonymous_method_is_open() => (await Service.GetMottoAsync()).ShouldBe("keep going");

    [Fact]
    public async Task Method_needs_its_feature()
    {
        _provider.GetRequiredService<InMemoryFeatureStore>().Set("T", null, "Notes.Motto", "false");

        var exception = await Should.ThrowAsync<BusinessException>(() => Service.GetMottoAsync());

        (exception.Code, exception.Data["feature"], _unitsOfWork.Count).ShouldBe((FrameworkErrorCodes.FeatureNotEnabled, "Notes.Motto", 0));
    }

    [Fact]
    public async Task User_without_the_class_permission_is_refused()
    {
        using var user = As(Anna, "Notes.Add");

        (await Should.ThrowAsync<AbpAuthorizationException>(() => Service.AddAsync("hi"))).Code.ShouldBe(FrameworkErrorCodes.Forbidden);
    }

    [Fact]
    public async Task User_without_the_method_permission_is_refused()
    {
        using var user = As(Anna, "Notes");

        (await Service.GetCountAsync()).ShouldBe(0);
        (await Should.ThrowAsync<AbpAuthorizationException>(() => Service.AddAsync("hi"))).Code.ShouldBe(FrameworkErrorCodes.Forbidden);
        _book.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Permission_of_a_role_counts()
    {
        _provider.GetRequiredService<InMemoryPermissionStore>().Grant("R", "clerk", "Notes");
        using var user = _provider.GetRequiredService<ICurrentPrincipalAccessor>().Change(TestPrincipal.Of(Anna, roles: ["clerk"]));

        (await Service.GetCountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Permission_of_the_other_side_does_not_count()
    {
        using var user = As(Anna, "Notes.OfTheHost");
        var checker = _provider.GetRequiredService<IPermissionChecker>();
        (await checker.IsGrantedAsync("Notes.OfTheHost")).ShouldBeTrue();

        using var tenant = _provider.GetRequiredService<ICurrentTenant>().Change(Guid.CreateVersion7());

        (await checker.IsGrantedAsync("Notes.OfTheHost")).ShouldBeFalse();
        (await checker.GetGrantedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Invalid_argument_never_reaches_the_method_or_a_unit_of_work()
    {
        using var user = As(Anna, "Notes", "Notes.Add");

        await Should.ThrowAsync<AbpValidationException>(() => Service.AddAsync("123456"));

        (_book.Notes.Count, _unitsOfWork.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Write_commits_and_is_audited()
    {
        using var user = As(Anna, "Notes", "Notes.Add");

        (await Service.AddAsync("hi")).ShouldBe("1: hi");

        _unitsOfWork.ShouldBe(["begin", "complete"]);
        var entry = Audit.ShouldHaveSingleItem();
        (entry.UserId, entry.ServiceName, entry.MethodName, entry.Parameters, entry.Exception).ShouldBe((Anna, "NotesAppService", "AddAsync", """{"text":"hi"}""", null));
    }

    [Fact]
    public async Task Read_opens_no_transaction_and_leaves_no_audit()
    {
        using var user = As(Anna, "Notes");

        await Service.GetCountAsync();

        _unitsOfWork.ShouldBe(["begin read", "complete"]);
        Audit.ShouldBeEmpty();
    }

    [Fact]
    public async Task Failure_rolls_back_and_is_audited_all_the_same()
    {
        using var user = As(Anna, "Notes");

        await Should.ThrowAsync<BusinessException>(() => Service.RemoveAsync());

        _unitsOfWork.ShouldBe(["begin", "roll back"]);
        Audit.ShouldHaveSingleItem().Exception.ShouldBe("Notes:CannotRemove");
    }

    [Fact]
    public async Task Secrets_are_not_audited()
    {
        await Service.SignInAsync("hunter2");

        Audit.ShouldHaveSingleItem().Parameters.ShouldBe("{}");
    }

    [Fact]
    public async Task Repeated_write_under_one_key_happens_once_and_answers_the_same()
    {
        using var user = As(Anna, "Notes", "Notes.Add");

        var answers = new[] { await AddUnderKeyAsync("k", "hi"), await AddUnderKeyAsync("k", "hi"), await AddUnderKeyAsync("other", "hi") };

        answers.ShouldBe(["1: hi", "1: hi", "2: hi"]);
        (await Should.ThrowAsync<BusinessException>(() => AddUnderKeyAsync("k", "bye"))).Code.ShouldBe(FrameworkErrorCodes.IdempotencyKeyReused);
        _book.Notes.Count.ShouldBe(2);
    }

    private async Task<string> AddUnderKeyAsync(string key, string text)
    {
        using (_provider.GetRequiredService<ICurrentIdempotencyKey>().Change(key)) return await Service.AddAsync(text);
    }

    public void Dispose() => _provider.Dispose();
}
