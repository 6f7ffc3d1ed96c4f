using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Todos;

/// <summary>Somebody with an account and their way to the module's routes.</summary>
internal sealed record TodoUser(TestUser Account, TodoApi Api)
{
    public Guid Id => Account.Id;
    public string UserName => Account.UserName;
    public HttpClient Http => Api.Http;
}
