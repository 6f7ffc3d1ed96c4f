using Microsoft.Extensions.Logging.Abstractions;
using Todo.Framework.EntityFrameworkCore;
using Todo.Framework.TestBase;

namespace Todo.UnitTests.Framework.EntityFrameworkCore;

public sealed class TenantDatabasesTests : IDisposable
{
    private const string One = "Host=one;Username=u";
    private const string Other = "Host=other;Username=u";
    private static readonly Guid Acme = Guid.Parse("0192f000-0000-7000-8000-00000000000a");
    private static readonly Guid Globex = Guid.Parse("0192f000-0000-7000-8000-00000000000b");

    private readonly Rows _rows = new();
    private readonly InMemoryNodeBus _bus = new(new NodeBusHandlers(NullLogger<NodeBusHandlers>.Instance));
    private readonly TenantDatabases _databases;

    public TenantDatabasesTests() => _databases = new TenantDatabases(_rows, new TenantDataSourceFactory(s => new FakeDataSource(s)), new TestClock(), _bus);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tenants_without_one_and_the_host_are_in_the_main_database()
    {
        _rows.Stored[Acme] = One;
        await _databases.RefreshAsync(Cancel);

        _databases.Find(null).ShouldBeNull();
        _databases.Find(Globex).ShouldBeNull();
        _databases.Find(Acme)!.ConnectionString.ShouldBe(One);
    }

    [Fact]
    public async Task Tenants_may_share_one()
    {
        (_rows.Stored[Acme], _rows.Stored[Globex]) = (One, One);
        await _databases.RefreshAsync(Cancel);

        _databases.Find(Acme).ShouldBeSameAs(_databases.Find(Globex));
        _databases.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_is_heard_of_and_leaves_the_pools_of_others_alone()
    {
        (_rows.Stored[Acme], _rows.Stored[Globex]) = (One, Other);
        await _databases.RefreshAsync(Cancel);
        var (acme, globex) = (_databases.Find(Acme)!, _databases.Find(Globex)!);
        var lease = acme.Rent();
        lease.Dispose();

        _rows.Stored.Remove(Acme);
        await _bus.PublishAsync(TenantChannels.DatabaseChanged, Acme.ToString(), Cancel);

        _databases.Find(Acme).ShouldBeNull();
        _databases.Find(Globex).ShouldBeSameAs(globex);
        ((FakeDataSource)lease.DataSource).IsClosed.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_door_has_read_of_a_tenant_is_not_undone_by_rows_read_before()
    {
        _rows.WhileReading = () =>
        {
            _rows.WhileReading = null;
            _rows.Stored[Acme] = One; // committed just after the statement
            _databases.Learn(Acme, One);
        };

        await _databases.RefreshAsync(Cancel);

        _databases.Find(Acme).ShouldNotBeNull();
        _databases.Learn(Acme, null);
        _databases.Find(Acme).ShouldBeNull();
    }

    [Fact]
    public async Task A_tenant_that_is_being_made_has_its_database_until_its_row_is_there_or_it_was_given_up()
    {
        using (_databases.Introduce(Acme, One))
        {
            await _databases.RefreshAsync(Cancel); // somebody else's change
            _databases.Find(Acme)!.ConnectionString.ShouldBe(One);
        }

        _databases.Find(Acme).ShouldBeNull();
    }

    public void Dispose() => _databases.Dispose();

    private sealed class Rows : ITenantDatabaseSource
    {
        public Dictionary<Guid, string> Stored { get; } = [];
        public Action? WhileReading { get; set; }

        public Task<IReadOnlyDictionary<Guid, string>> GetConnectionStringsAsync(CancellationToken cancellationToken = default)
        {
            var read = new Dictionary<Guid, string>(Stored);
            WhileReading?.Invoke();
            return Task.FromResult<IReadOnlyDictionary<Guid, string>>(read);
        }
    }
}
