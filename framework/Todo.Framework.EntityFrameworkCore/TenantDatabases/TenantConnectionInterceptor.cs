using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>A tenant's database that does not answer is that tenant's trouble: its callers are told so, and to come again.</summary>
internal sealed class TenantConnectionInterceptor : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (eventData.Context is not AbpDbContext { IsOfTenants: true }) return result;
        try
        {
            connection.Open();
            return InterceptionResult.Suppress();
        }
        catch (NpgsqlException exception)
        {
            throw TenantDatabase.Unavailable(exception);
        }
    }

    public override async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not AbpDbContext { IsOfTenants: true }) return result;
        try
        {
            await connection.OpenAsync(cancellationToken);
            return InterceptionResult.Suppress();
        }
        catch (NpgsqlException exception)
        {
            throw TenantDatabase.Unavailable(exception);
        }
    }
}
