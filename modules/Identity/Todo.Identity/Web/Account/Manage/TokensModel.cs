using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>Tokens for programs of the user's own.</summary>
public sealed class TokensModel(IPersonalAccessTokenAppService tokens, ILocalizationTexts texts, ICurrentTenant currentTenant, IClock clock)
    : ManagePageModel(texts, currentTenant)
{
    private const int DefaultDays = 90;

    public static IReadOnlyList<int> LifetimesInDays { get; } = [7, 30, DefaultDays, 365];

    public override string Title => Text("Manage:Tokens");

    public IReadOnlyList<PersonalAccessTokenDto> Tokens { get; private set; } = [];

    /// <summary>The token that was made just now, with its text.</summary>
    public PersonalAccessTokenDto? NewToken { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public IReadOnlyList<string> Scopes { get; set; } = [PersonalAccessTokenConsts.ReadScope];

    [BindProperty]
    public int Days { get; set; } = DefaultDays;

    public AccountField NameField => new(nameof(Name), Text("Tokens:Name"), "off", PersonalAccessTokenConsts.MaxNameLength)
    {
        Value = Name,
        Error = ErrorOf(nameof(Name)),
        Hint = Text("Tokens:NameHint"),
        HasFocus = ErrorOf(nameof(Name)) is not null,
    };

    public string? ScopesError => ErrorOf(nameof(Scopes));

    public string? DaysError => ErrorOf(nameof(CreatePersonalAccessTokenDto.ExpirationTime));

    public bool IsExpired(PersonalAccessTokenDto token) => token.ExpirationTime <= clock.Now;

    public string ScopesOf(PersonalAccessTokenDto token) => string.Join(", ", token.Scopes.Select(ScopeText));

    public string ScopeText(string scope) => Text("Tokens:Scope:" + scope);

    /// <summary>A life time with the day it ends on.</summary>
    public string LifetimeText(int days) => Text("Tokens:Days", days, TimeZoneInfo.ConvertTime(clock.Now.AddDays(days), TimeZone).ToString("d", CultureInfo.CurrentCulture));

    public AccountQuestion RevocationOf(PersonalAccessTokenDto token) => new($"revoke-{token.Id}", Text("Tokens:Revoke"), Text("Tokens:RevokeThis", token.Name))
    {
        Title = Text("Tokens:RevokeQuestion", token.Name),
        Text = Text("Tokens:RevokeText"),
        Cancel = Text("Cancel"),
        Action = LinkTo(Root + "Tokens", ("handler", "Revoke"), ("id", token.Id.ToString())),
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Tokens = (await tokens.GetListAsync(cancellationToken)).Items;

    /// <summary>The token is in this answer alone, so there is no way on from it to a page that could be loaded again.</summary>
    public async Task OnPostCreateAsync(CancellationToken cancellationToken)
    {
        await TryAsync(async () => NewToken = await tokens.CreateAsync(
            new CreatePersonalAccessTokenDto { Name = Name ?? "", Scopes = Scopes, ExpirationTime = clock.Now.AddDays(Math.Clamp(Days, 0, PersonalAccessTokenConsts.MaxLifetimeDays + 1)) },
            cancellationToken));
        if (NewToken is not null) (Name, Scopes, Days) = (null, [PersonalAccessTokenConsts.ReadScope], DefaultDays);
        await OnGetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await tokens.DeleteAsync(id, cancellationToken);
        }
        catch (EntityNotFoundException) // gone already, in another window
        {
        }

        return Done("Tokens:Revoked");
    }
}
