namespace Todo.Identity.Permissions;

/// <summary>The host's alone.</summary>
public static class OpenIddictPermissions
{
    public const string GroupName = "OpenIddict";

    public static class Applications
    {
        public const string Default = GroupName + ".Applications";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }
}
