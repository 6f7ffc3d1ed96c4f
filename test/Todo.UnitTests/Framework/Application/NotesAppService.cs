using Microsoft.AspNetCore.Authorization;

namespace Todo.UnitTests.Framework.Application;

[Authorize("Notes")]
public sealed class NotesAppService(NotesBook book) : ApplicationService, INotesAppService
{
    public Task<int> GetCountAsync(CancellationToken cancellationToken = default) => Task.FromResult(book.Notes.Count);

    [Authorize("Notes.Add")]
    public Task<string> AddAsync(string text, CancellationToken cancellationToken = default)
    {
        book.Notes.Add(text);
        return Task.FromResult($"{book.Notes.Count}: {text}");
    }

    public Task RemoveAsync(CancellationToken cancellationToken = default) => throw new BusinessException("Notes:CannotRemove");

    [AllowAnonymous]
    [RequiresFeature("Notes.Motto")]
    public Task<string> GetMottoAsync(CancellationToken cancellationToken = default) => Task.FromResult("keep going");

    [AllowAnonymous]
    public Task SignInAsync(string password, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
