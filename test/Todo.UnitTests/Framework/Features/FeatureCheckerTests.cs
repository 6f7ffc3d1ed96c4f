using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.TestBase;
using Todo.UnitTests.Framework.Application;

namespace Todo.UnitTests.Framework.Features;

public sealed class FeatureCheckerTests : IDisposable
{
    private static readonly Guid Tenant = new("01890000-0000-7000-8000-0000000000aa");
    private static readonly Guid Edition = new("01890000-0000-7000-8000-0000000000ed");

    private readonly ServiceProvider _provider;
    private readonly InMemoryFeatureStore _store;

    public FeatureCheckerTests()
    {
        var services = new ServiceCollection();
        AbpApplication.Create<PipelineModule>(services, new ConfigurationBuilder().Build());
        _provider = services.BuildServiceProvider();
        _store = _provider.GetRequiredService<InMemoryFeatureStore>();
        _provider.GetRequiredService<InMemoryTenantStore>().Add(Tenant, "Acme", editionId: Edition);
    }

    private IFeatureChecker Checker => _provider.GetRequiredService<IFeatureChecker>();

    private IDisposable InTenant() => _provider.GetRequiredService<ICurrentTenant>().Change(Tenant);

    [Fact]
    public async Task Tenants_value_outdoes_its_editions_and_that_the_default()
    {
        using var tenant = InTenant();
        (await Checker.GetAsync<int>("Notes.Max")).ShouldBe(10);

        _store.Set("E", Edition.ToString(), "Notes.Max", "20");
        (await Checker.GetAsync<int>("Notes.Max")).ShouldBe(20);
        _store.Set("T", Tenant.ToString(), "Notes.Max", "30");
        (await Checker.GetAsync<int>("Notes.Max")).ShouldBe(30);
        (await Checker.GetVisibleToClientsAsync())["Notes.Max"].ShouldBe("30");
    }

    [Fact]
    public async Task Host_has_its_own_values()
    {
        _store.Set("T", Tenant.ToString(), "Notes.Motto", "false");
        _store.Set("T", null, "Notes.Max", "40");

        (await Checker.GetAsync<int>("Notes.Max"), await Checker.IsEnabledAsync("Notes.Motto")).ShouldBe((40, true));
        using var tenant = InTenant();
        (await Checker.GetAsync<int>("Notes.Max"), await Checker.IsEnabledAsync("Notes.Motto")).ShouldBe((10, false));
    }

    [Fact]
    public async Task Unknown_feature_is_a_mistake_in_code() =>
        await Should.ThrowAsync<KeyNotFoundException>(() => Checker.IsEnabledAsync("Notes.Maximum"));

    [Theory]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("101", false)]
    [InlineData("-1", false)]
    [InlineData("1.5", false)]
    [InlineData("many", false)]
    [InlineData("", false)]
    public void Number_keeps_its_limits(string value, bool isValid) => new NumericValueType(0, 100).IsValid(value).ShouldBe(isValid);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", true)]
    [InlineData("True", false)]
    [InlineData("1", false)]
    public void Toggle_is_spelled_as_clients_compare_it(string value, bool isValid) => new ToggleValueType().IsValid(value).ShouldBe(isValid);

    [Fact]
    public void Selection_takes_its_items_alone()
    {
        var selection = new SelectionValueType(("small", new LocalizableString("UnitTests", "Small")), ("big", new LocalizableString("UnitTests", "Big")));

        (selection.IsValid("small"), selection.IsValid("medium")).ShouldBe((true, false));
    }

    public void Dispose() => _provider.Dispose();
}
