using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Todo.Framework.AspNetCore.ApplicationConfigurations;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Speaks the language that the signed-in user has chosen, unless the request itself asks for one by <c>?culture=</c>.</summary>
internal sealed class UserCultureMiddleware(RequestDelegate next, ICurrentUser currentUser, ISettingStore settings, ILocalizationTexts texts)
{
    private const string CultureParameter = "culture";

    public async Task InvokeAsync(HttpContext context)
    {
        if (currentUser.Id is { } userId && !context.Request.Query.ContainsKey(CultureParameter))
        {
            var values = await settings.GetAllAsync(SettingProviderNames.User, userId.ToString(), context.RequestAborted);
            if (values.GetValueOrDefault(FrameworkSettings.DefaultLanguage) is { } name && texts.Cultures.Contains(name)) Use(context, CultureInfo.GetCultureInfo(name));
        }

        await next(context);
    }

    private static void Use(HttpContext context, CultureInfo culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(culture), provider: null));
        context.Response.Headers.ContentLanguage = culture.Name;
    }
}
