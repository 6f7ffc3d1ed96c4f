namespace Todo.UnitTests.Framework.AspNetCore;

/// <summary>A method for each rule of the route convention.</summary>
public interface IRoutedItemAppService : IApplicationService
{
    Task<string> GetListAsync(RoutedInput input);
    Task<string> GetAllAsync();
    Task<string> GetAsync(Guid id);
    Task<string> GetByNameAsync(string name);
    Task<string> GetChangesAsync(Guid id, long since, CancellationToken cancellationToken = default);
    Task CreateAsync(RoutedInput input);
    Task AddAsync(RoutedInput input);
    Task InsertAsync(RoutedInput input);
    Task PostAsync(RoutedInput input);
    Task UpdateAsync(Guid id, RoutedInput input);
    Task PutAsync(int id, RoutedInput input);
    Task PatchAsync(Guid id, RoutedInput input);
    Task DeleteAsync(Guid id, Guid? mutationId = null);
    Task RemoveAsync(string id);
    Task CompleteAsync(Guid id, RoutedInput? input = null);
    Task MoveToAsync(Guid id, Guid listId);
    Task LinkAsync(Guid firstId, Guid secondId);
    Task AddressAsync();
    Task GetterAsync();

    [RemoteAction("{id}/shares/{userId}", Method = "DELETE")]
    Task UnshareAsync(Guid id, Guid userId);

    [RemoteAction("/v1/items/{id}")]
    Task<string> GetOldAsync(Guid id);

    [RemoteService(false)]
    Task<string> GetHiddenAsync();
}
