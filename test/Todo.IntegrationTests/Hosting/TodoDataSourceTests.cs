using Npgsql;
using Todo.Host.Database;

namespace Todo.IntegrationTests.Hosting;

public class TodoDataSourceTests
{
    [Fact]
    public void Connections_are_few_and_statements_prepared()
    {
        var settings = new NpgsqlConnectionStringBuilder(TodoDataSource.WithDefaults("Host=db;Username=todo"));

        (settings.MaxPoolSize, settings.MaxAutoPrepare, settings.Timeout, settings.ApplicationName).ShouldBe((50, 200, 5, "Todo"));
    }

    [Fact]
    public void What_the_connection_string_says_stands()
    {
        var settings = new NpgsqlConnectionStringBuilder(
            TodoDataSource.WithDefaults("Server=db;User Id=todo;MaxPoolSize=7;Max Auto Prepare=0;Timeout=60;ApplicationName=Mine"));

        (settings.MaxPoolSize, settings.MaxAutoPrepare, settings.Timeout, settings.ApplicationName).ShouldBe((7, 0, 60, "Mine"));
    }
}
