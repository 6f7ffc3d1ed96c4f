using Microsoft.AspNetCore.Authentication;

namespace Todo.IntegrationTests.Framework.Sample;

public sealed class TestAuthenticationOptions : AuthenticationSchemeOptions
{
    public string Header { get; set; } = "";
}
