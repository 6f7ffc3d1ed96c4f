using Todo.Framework.EntityFrameworkCore;
using Todo.Framework.TestBase;

namespace Todo.UnitTests.Framework.EntityFrameworkCore;

public class TenantDatabaseTests
{
    private readonly TestClock _clock = new();
    private readonly List<FakeDataSource> _made = [];
    private readonly TenantDatabase _database;

    public TenantDatabaseTests() => _database = new TenantDatabase("Host=db.example;Database=acme;Username=acme;Password=secret", Create, _clock);

    [Fact]
    public void Pool_is_made_at_the_first_use_and_shared()
    {
        _made.ShouldBeEmpty();

        using var first = _database.Rent();
        using var second = _database.Rent();

        second.DataSource.ShouldBeSameAs(first.DataSource);
        _made.Count.ShouldBe(1);
    }

    [Fact]
    public void Pool_of_an_idle_database_is_closed_and_made_again_when_wanted()
    {
        _database.Rent().Dispose();
        _clock.Advance(TenantDatabase.IdleTime - TimeSpan.FromSeconds(1));
        _database.CloseIfIdle();
        _made[0].IsClosed.ShouldBeFalse();

        _clock.Advance(TimeSpan.FromSeconds(1));
        _database.CloseIfIdle();

        _made[0].IsClosed.ShouldBeTrue();
        using var again = _database.Rent();
        _made.Count.ShouldBe(2);
        _made[1].IsClosed.ShouldBeFalse();
    }

    [Fact]
    public void Pool_is_not_closed_while_somebody_has_it()
    {
        var lease = _database.Rent();
        _clock.Advance(TenantDatabase.IdleTime * 2);
        _database.CloseIfIdle();
        _database.Retire();
        _made[0].IsClosed.ShouldBeFalse();

        lease.Dispose();
        lease.Dispose(); // twice is once

        _made[0].IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void Visits_of_work_in_the_background_do_not_keep_it_in_use()
    {
        _database.Rent(isVisit: true).Dispose();
        _database.IsInUse.ShouldBeFalse();
        _database.CloseIfIdle();
        _made[0].IsClosed.ShouldBeTrue();

        _database.Rent().Dispose();
        _database.IsInUse.ShouldBeTrue();
    }

    [Fact]
    public void One_that_failed_rests_a_while()
    {
        _database.Rest();
        _database.IsResting.ShouldBeTrue();

        _clock.Advance(TenantDatabase.RestTime);

        _database.IsResting.ShouldBeFalse();
    }

    [Fact]
    public void Its_name_in_logs_holds_no_secret() => _database.ToString().ShouldBe("acme on db.example:5432");

    private FakeDataSource Create(string connectionString)
    {
        _made.Add(new FakeDataSource(connectionString));
        return _made[^1];
    }
}
