using Microsoft.EntityFrameworkCore;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Adds to the model what an <c>IEntityTypeConfiguration</c> cannot, such as a library's own tables. Needs a
/// parameterless constructor; found in every module's assembly.</summary>
public interface IModelContributor
{
    void Configure(ModelBuilder modelBuilder);
}
