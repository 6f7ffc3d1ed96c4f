using System.ComponentModel.DataAnnotations;

namespace Todo.UnitTests.Framework.Application;

public interface INotesAppService : IApplicationService
{
    Task<int> GetCountAsync(CancellationToken cancellationToken = default);
    Task<string> AddAsync([StringLength(5)] string text, CancellationToken cancellationToken = default);
    Task RemoveAsync(CancellationToken cancellationToken = default);
    Task<string> GetMottoAsync(CancellationToken cancellationToken = default);
    Task SignInAsync([DisableAuditing] string password, CancellationToken cancellationToken = default);
}
