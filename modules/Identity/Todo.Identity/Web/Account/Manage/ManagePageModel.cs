using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Application.Account;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Settings;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>A page about one's own account.</summary>
[SignedInOnly]
public abstract class ManagePageModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public const string Root = "/Account/Manage/";
    private const string MessageKey = "Message";

    private static readonly string[] Pages = ["Profile", "Password", "TwoFactor", "Passkeys", "External", "Sessions", "Tokens", "Applications", "Data"];

    private readonly HashSet<string> _hiddenPages = [];
    private bool _isZoneChosen;

    /// <summary>What has just been done.</summary>
    [TempData(Key = MessageKey)]
    public string? Message { get; set; }

    /// <summary>The pages of the side navigation: address, name, and whether it is this one.</summary>
    public IEnumerable<(string Address, string Name, bool IsCurrent)> Navigation =>
        Pages.Where(page => !_hiddenPages.Contains(page)).Select(page => (LinkTo(Root + page), Text("Manage:" + page), Request.Path.StartsWithSegments(Root + page)));

    /// <summary>Whose account it is.</summary>
    public string? UserName => HttpContext.RequestServices.GetRequiredService<ICurrentUser>().UserName;

    /// <summary>The zone the user has chosen; else UTC, until the browser's script knows better.</summary>
    protected TimeZoneInfo TimeZone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>A text with an instant in it, as a date and a time.</summary>
    public IHtmlContent When(string key, DateTimeOffset instant)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        time.Attributes["data-zone"] = _isZoneChosen ? TimeZone.Id : "";
        time.InnerHtml.Append(TimeZoneInfo.ConvertTime(instant, TimeZone).ToString("g", CultureInfo.CurrentCulture));
        return new HtmlFormattableString(HtmlEncoder.Default.Encode(Text(key)), time);
    }

    public IHtmlContent WhenUsed(DateTimeOffset? instant) => instant is { } used ? When("LastUsedAt", used) : new HtmlString(HtmlEncoder.Default.Encode(Text("NeverUsed")));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = HttpContext.RequestServices;
        if (await services.GetRequiredService<UserTimeZone>().FindAsync(services.GetRequiredService<ICurrentUser>().GetId(), HttpContext.RequestAborted) is { } zone)
        {
            (TimeZone, _isZoneChosen) = (zone, true);
        }

        if ((await services.GetRequiredService<OfferedProviders>().GetAsync(HttpContext.RequestAborted)).Count == 0) _hiddenPages.Add("External");
        if (await services.GetRequiredService<ISettingProvider>().GetTwoFactorBehaviourAsync(HttpContext.RequestAborted) == TwoFactorBehaviour.Disabled) _hiddenPages.Add("TwoFactor");
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Shows the page anew, with what was done.</summary>
    protected LocalRedirectResult Done(string messageKey)
    {
        Message = Text(messageKey);
        return LocalRedirect(LinkTo(Request.Path));
    }
}
