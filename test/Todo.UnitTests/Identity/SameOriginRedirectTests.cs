using Todo.Identity.OpenIddictServer;

namespace Todo.UnitTests.Identity;

public class SameOriginRedirectTests
{
    [Theory]
    [InlineData("http://localhost:8080/", "http://localhost:8080")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("http://localhost:8080/", "http://LOCALHOST:8080/callback?x=1")]
    [InlineData("https://todo.example/", "https://todo.example:443/")]
    [InlineData("https://[::1]:5001/", "https://[::1]:5001/")]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example/")]
    public void IsAllowed_accepts_the_own_origin(string origin, string address) =>
        SameOriginRedirect.IsAllowed(new Uri(origin), address).ShouldBeTrue();

    [Theory]
    [InlineData("https://localhost:8080/")] // other scheme
    [InlineData("http://localhost/")] // other port
    [InlineData("http://localhost:8081/")]
    [InlineData("http://localhost.evil.example:8080/")]
    [InlineData("http://evil.example/?http://localhost:8080/")]
    [InlineData("http://localhost:8080@evil.example/")]
    [InlineData("http://user@localhost:8080/")]
    [InlineData("http://evil.example\\@localhost:8080/")]
    [InlineData("http://localhost:8080\\.evil.example/")]
    [InlineData("http:\\\\localhost:8080/")]
    [InlineData("http://localhost:8080/#fragment")]
    [InlineData("http:localhost:8080/")]
    [InlineData("http:///localhost:8080/")]
    [InlineData("//localhost:8080/")]
    [InlineData("/callback")]
    [InlineData("")]
    [InlineData(" http://localhost:8080/")]
    [InlineData("http://localhost:8080/\t")]
    [InlineData("http://local\nhost:8080/")]
    [InlineData("javascript:alert(1)//localhost:8080")]
    [InlineData("ftp://localhost:8080/")]
    public void IsAllowed_refuses_everything_else(string address) =>
        SameOriginRedirect.IsAllowed(new Uri("http://localhost:8080/"), address).ShouldBeFalse();
}
