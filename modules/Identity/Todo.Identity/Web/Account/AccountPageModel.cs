using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.Identity.Web.Account;

/// <summary>What all account pages share: texts, languages, the tenant, and the way back.</summary>
public abstract class AccountPageModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : PageModel
{
    private const string CultureParameter = "culture";
    private readonly Dictionary<string, string> _errors = [];

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public abstract string Title { get; }

    /// <summary>What is wrong with the whole, not with one field.</summary>
    public string Summary { get; protected set; } = "";

    protected ICurrentTenant CurrentTenant => currentTenant;

    public string Culture { get; } = CultureInfo.CurrentUICulture.Name;
    public string? TenantName => currentTenant.Name;
    public IEnumerable<(string Culture, string Name)> Languages => texts.Cultures.Select(c => (c, CultureInfo.GetCultureInfo(c).NativeName));

    /// <summary>Where to go afterwards: only to this host, or anybody's link could lead on to anywhere in our name.</summary>
    public string SafeReturnUrl => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/";

    public string Text(string key, params object[] arguments) => texts.Find(SignInTexts.Resource, key, arguments) ?? key;

    /// <summary>What the pages' script says, as JSON.</summary>
    public string ScriptTexts => JsonSerializer.Serialize(new Dictionary<string, string?>
    {
        ["show"] = Text("ShowTyped"),
        ["hide"] = Text("HideTyped"),
        ["required"] = texts.Find("AbpValidation", "ThisFieldIsRequired."),
        ["email"] = texts.Find("AbpValidation", "ThisFieldIsNotAValidEmailAddress."),
    });

    /// <summary>The address of one of the pages' own files.</summary>
    public string Asset(string name) => HttpContext.RequestServices.GetRequiredService<AccountAssets>().AddressOf(name);

    /// <summary>Another account page, which then knows the way back as well.</summary>
    public string LinkTo(string page, params IEnumerable<(string Name, string? Value)> parameters)
    {
        var query = parameters.Append((Name: "returnUrl", Value: ReturnUrl)).Where(p => p.Value is not null);
        return page + QueryString.Create(query.Select(p => KeyValuePair.Create(p.Name, p.Value)));
    }

    public virtual string LinkToLanguage(string culture)
    {
        var query = QueryString.Create(CultureParameter, culture).Add("ui-culture", culture);
        return Request.Path + (ReturnUrl is null ? query : query.Add("returnUrl", ReturnUrl));
    }

    /// <summary>A language chosen by link is kept, for the web app as well.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Request.Query[CultureParameter] is not [{ } culture] || !texts.Cultures.Contains(culture)) return;
        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
    }

    protected string? ErrorOf(string field) => _errors.GetValueOrDefault(field);

    protected void AddError(string field, string text) => _errors[field] = text;

    protected void AddErrors(AbpValidationException exception)
    {
        foreach (var error in exception.Errors)
        {
            var text = texts.Find("AbpValidation", error.MessageKey, error.Arguments) ?? error.MessageKey;
            _errors[error.Member] = _errors.TryGetValue(error.Member, out var other) ? $"{other}\n{text}" : text;
        }
    }

    protected void AddError(BusinessException exception) => Summary = TextOf(exception);

    /// <summary>Does it, or says on the page why not.</summary>
    protected async Task<bool> TryAsync(Func<Task> action)
    {
        try
        {
            await action();
            return true;
        }
        catch (AbpValidationException exception)
        {
            AddErrors(exception);
        }
        catch (BusinessException exception)
        {
            AddError(exception);
        }

        return false;
    }

    protected string TextOf(BusinessException exception)
    {
        var text = texts.FindForCode(exception.Code) ?? exception.Code;
        foreach (System.Collections.DictionaryEntry data in exception.Data) text = text.Replace($"{{{data.Key}}}", data.Value?.ToString(), StringComparison.Ordinal);
        return text;
    }
}
