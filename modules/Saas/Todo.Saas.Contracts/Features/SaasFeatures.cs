namespace Todo.Saas.Features;

public static class SaasFeatures
{
    public const string GroupName = "Saas";

    /// <summary>Requests that the users of a tenant may make a minute, all together; none says that the configuration decides.</summary>
    public const string ApiRequestsPerMinute = GroupName + ".ApiRequestsPerMinute";
}
