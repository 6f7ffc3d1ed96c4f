using Microsoft.EntityFrameworkCore;

namespace Todo.Host;

/// <summary>The one context of the running application, and the owner of the migrations (docs/adr/0002).</summary>
public sealed class TodoDbContext(DbContextOptions<TodoDbContext> options) : AbpDbContext(options);
