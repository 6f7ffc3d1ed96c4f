using System.Data.Common;

namespace Todo.UnitTests.Framework.EntityFrameworkCore;

/// <summary>A pool that tells whether it was closed.</summary>
internal sealed class FakeDataSource(string connectionString) : DbDataSource
{
    public override string ConnectionString => connectionString;

    public bool IsClosed { get; private set; }

    protected override DbConnection CreateDbConnection() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
