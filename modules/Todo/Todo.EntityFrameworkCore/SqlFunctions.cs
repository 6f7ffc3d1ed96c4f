namespace Todo.Todos.EntityFrameworkCore;

/// <summary>Functions of PostgreSQL that Npgsql does not translate to; for use in queries alone.</summary>
internal sealed class SqlFunctions : IModelContributor
{
    /// <summary>What clocks in the zone show at an instant.</summary>
    /// <param name="timeZone">IANA name.</param>
    public static DateTime LocalTime(string timeZone, DateTimeOffset instant) => throw new NotSupportedException();

    /// <summary>The id itself. EF Core makes a window over the whole table of "the first of each list" when it is correlated by columns alone; by an
    /// expression it becomes the lateral join that goes by the index.</summary>
    public static Guid Correlated(Guid id) => throw new NotSupportedException();

    public void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDbFunction(typeof(SqlFunctions).GetMethod(nameof(Correlated))!).HasName("coalesce").IsBuiltIn();
        modelBuilder.HasDbFunction(typeof(SqlFunctions).GetMethod(nameof(LocalTime))!).HasName("timezone").IsBuiltIn().HasStoreType("timestamp without time zone");
    }
}
