namespace Todo.Identity.Application.Account;

/// <summary>The framework's settings that users choose for themselves.</summary>
internal static class UserSettingNames
{
    public const string Language = Todo.Framework.AspNetCore.ApplicationConfigurations.FrameworkSettings.DefaultLanguage;
    public const string TimeZone = Todo.Framework.AspNetCore.ApplicationConfigurations.FrameworkSettings.TimeZone;
}
