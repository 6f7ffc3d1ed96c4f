using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Todo.Identity.Web;

namespace Todo.Identity.Application.Account.Mails;

/// <summary>Writes to users about their accounts, in their own language.</summary>
internal sealed class AccountMailer(
    IEmailSender sender,
    UserLanguage userLanguage,
    ILocalizationTexts texts,
    IServiceProvider services,
    ILoggerFactory loggerFactory) : ITransientDependency
{
    /// <param name="to">The user's address, or the one they want.</param>
    /// <param name="isSent">False makes the e-mail for nobody, so that an unknown address takes as long as a known one.</param>
    public async Task SendAsync(AccountMail mail, IdentityUser user, string to, string link, bool isSent = true, CancellationToken cancellationToken = default)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = await userLanguage.FindAsync(user.Id, cancellationToken) ?? before;
            var message = new EmailMessage(to, Part("Subject"), await RenderAsync(link, user));
            if (isSent) await sender.SendAsync(message, cancellationToken);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        string Part(string part, params object[] arguments) => texts.Find(SignInTexts.Resource, $"Mail:{mail}:{part}", arguments)!;

        async Task<string> RenderAsync(string address, IdentityUser recipient)
        {
            await using var renderer = new HtmlRenderer(services, loggerFactory);
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(LinkMail.Language)] = CultureInfo.CurrentUICulture.Name,
                [nameof(LinkMail.Heading)] = Part("Subject"),
                [nameof(LinkMail.Text)] = Part("Text", recipient.UserName),
                [nameof(LinkMail.Link)] = address,
                [nameof(LinkMail.LinkText)] = Part("Link"),
                [nameof(LinkMail.LinkHint)] = texts.Find(SignInTexts.Resource, "Mail:LinkHint"),
                [nameof(LinkMail.Footer)] = Part("Footer"),
            });
            return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LinkMail>(parameters)).ToHtmlString());
        }
    }
}
