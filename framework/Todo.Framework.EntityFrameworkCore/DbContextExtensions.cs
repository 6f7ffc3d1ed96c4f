using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Todo.Framework.EntityFrameworkCore;

internal static class DbContextExtensions
{
    /// <summary>The application's root provider, which the options were made with.</summary>
    public static IServiceProvider GetApplicationServiceProvider(this DbContext context) =>
        context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;
}
