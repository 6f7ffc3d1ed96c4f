using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.UnitTests.Framework.AspNetCore;

public class RemoteServiceCatalogTests
{
    private static RemoteService Read(Type service, string rootPath = "todo")
    {
        var options = new AbpAspNetCoreMvcOptions();
        options.ConventionalControllers.Create(service.Assembly, s => (s.RootPath, s.TypePredicate) = (rootPath, type => type == service));
        return new RemoteServiceCatalog(Options.Create(options)).Services.Single();
    }

    [Fact]
    public void Methods_have_the_verbs_and_routes_of_the_convention()
    {
        var routes = Read(typeof(IRoutedItemAppService)).Actions.Select(a => $"{a.Method.Name}: {a.HttpMethod} {a.Route}");

        routes.ShouldBe(
        [
            "GetListAsync: GET api/todo/routed-item",
            "GetAllAsync: GET api/todo/routed-item",
            "GetAsync: GET api/todo/routed-item/{id:guid}",
            "GetByNameAsync: GET api/todo/routed-item/by-name",
            "GetChangesAsync: GET api/todo/routed-item/{id:guid}/changes",
            "CreateAsync: POST api/todo/routed-item",
            "AddAsync: POST api/todo/routed-item",
            "InsertAsync: POST api/todo/routed-item",
            "PostAsync: POST api/todo/routed-item",
            "UpdateAsync: PUT api/todo/routed-item/{id:guid}",
            "PutAsync: PUT api/todo/routed-item/{id:int}",
            "PatchAsync: PATCH api/todo/routed-item/{id:guid}",
            "DeleteAsync: DELETE api/todo/routed-item/{id:guid}",
            "RemoveAsync: DELETE api/todo/routed-item/{id}",
            "CompleteAsync: POST api/todo/routed-item/{id:guid}/complete",
            "MoveToAsync: POST api/todo/routed-item/{id:guid}/move-to/{listId:guid}",
            "LinkAsync: POST api/todo/routed-item/link",
            "AddressAsync: POST api/todo/routed-item/address",
            "GetterAsync: POST api/todo/routed-item/getter",
            "UnshareAsync: DELETE api/todo/routed-item/{id:guid}/shares/{userId:guid}",
            "GetOldAsync: GET v1/items/{id:guid}",
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("GetListAsync", "input: FlattenedQuery")]
    [InlineData("GetChangesAsync", "id: Path, since: Query, cancellationToken: CancellationToken")]
    [InlineData("UpdateAsync", "id: Path, input: Body")]
    [InlineData("CompleteAsync", "id: Path, input: Body optional")]
    [InlineData("DeleteAsync", "id: Path, mutationId: Query optional")]
    public void Parameters_come_from_where_the_convention_says(string method, string parameters)
    {
        var action = Read(typeof(IRoutedItemAppService)).Actions.Single(a => a.Method.Name == method);

        string.Join(", ", action.Parameters.Select(p => $"{p.Name}: {p.Source}{(p.IsOptional && p.Type != typeof(CancellationToken) ? " optional" : "")}")).ShouldBe(parameters);
    }

    [Fact]
    public void Path_of_its_own_replaces_the_name_and_inherited_methods_count() =>
        Read(typeof(ISpecialRouted), "account").Actions.Select(a => a.Route).ShouldBe(["api/account/register", "api/account/{id:guid}"], ignoreOrder: true);

    [Fact]
    public void Second_body_is_refused() => Should.Throw<InvalidOperationException>(() => Read(typeof(ITwoBodies))).Message.ShouldContain("one body");

    public interface IBaseRouted : IApplicationService
    {
        Task<string> GetAsync(Guid id);
    }

    [RemoteService(Path = "")]
    public interface ISpecialRouted : IBaseRouted
    {
        Task RegisterAsync(RoutedInput input);
    }

    public interface ITwoBodies : IApplicationService
    {
        Task CreateAsync(RoutedInput first, RoutedInput second);
    }
}
