using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>A page about one's own account.</summary>
[SignedInOnly]
public abstract class ManagePageModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public const string Root = "/Account/Manage/";
    private const string MessageKey = "Message";

    private static readonly string[] Pages = ["Profile", "Password", "TwoFactor", "Passkeys", "External", "Sessions", "Applications", "Data"];

    /// <summary>What has just been done.</summary>
    [TempData(Key = MessageKey)]
    public string? Message { get; set; }

    /// <summary>The pages of the side navigation: address, name, and whether it is this one.</summary>
    public IEnumerable<(string Address, string Name, bool IsCurrent)> Navigation =>
        Pages.Where(page => page != "External" || HttpContext.RequestServices.GetRequiredService<ExternalProviders>().All.Count > 0).Select(page => (LinkTo(Root + page), Text("Manage:" + page), Request.Path.StartsWithSegments(Root + page)));

    /// <summary>An instant as a date and a time in the user's time zone.</summary>
    public string Show(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZone).ToString("g", CultureInfo.CurrentCulture);

    private TimeZoneInfo TimeZone { get; } = TimeZoneInfo.Utc;

    /// <summary>Shows the page anew, with what was done.</summary>
    protected LocalRedirectResult Done(string messageKey)
    {
        Message = Text(messageKey);
        return LocalRedirect(LinkTo(Request.Path));
    }
}
