namespace Todo.IntegrationTests.Identity;

internal static class ConsentForm
{
    /// <summary>The request in hidden fields, as the page sends them again, with the answer.</summary>
    public static (string Name, string Value)[] Fields(AuthorizationRequest request, string decision) =>
        [.. request.Parameters.Where(p => p.Value is not null && p.Key != "prompt").Select(p => (p.Key, p.Value!)), ("decision", decision)];
}
