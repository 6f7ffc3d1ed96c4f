namespace Todo.Saas.Features;

public static class SaasFeatures
{
    public const string GroupName = "Saas";

    /// <summary>Calls of the API that the users of a tenant may make a minute, all together.</summary>
    public const string ApiRequestsPerMinute = GroupName + ".ApiRequestsPerMinute";
}
