namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>Settings that <c>@abp/ng.core</c> reads itself.</summary>
public static class FrameworkSettings
{
    public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";

    /// <summary>IANA zone to show times in; without one, the browser's.</summary>
    public const string TimeZone = "Abp.Timing.TimeZone";
}
