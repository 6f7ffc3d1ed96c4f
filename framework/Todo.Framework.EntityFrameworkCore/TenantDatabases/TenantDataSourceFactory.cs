using System.Data.Common;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>How the application connects to a database that a tenant has to itself.</summary>
public sealed record TenantDataSourceFactory(Func<string, DbDataSource> Create);
