namespace Todo.IntegrationTests.Isolation;

/// <summary>What somebody else gets from a route.</summary>
internal enum RouteRule
{
    Refused,
    Administration,
    SameTenant,
    OwnDataOnly,
    Anonymous,
}
