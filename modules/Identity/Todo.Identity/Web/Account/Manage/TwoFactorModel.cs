using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Todo.Identity.Application.Account;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Web.Account.Manage;

public sealed class TwoFactorModel(ITwoFactorAppService twoFactor, ILocalizationTexts texts, ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:TwoFactor");

    [BindProperty]
    public string? Code { get; set; }

    public TwoFactorDto State { get; private set; } = new(false, 0, null);

    /// <summary>The recovery codes that were made just now.</summary>
    public IReadOnlyList<string>? NewCodes { get; private set; }

    public AccountField CodeField => new(nameof(Code), Text(State.IsEnabled ? "TwoFactor:CodeOrRecoveryCode" : "TwoFactor:Code"), "one-time-code", RecoveryCodes.MaxTypedLength)
    {
        InputMode = State.IsEnabled ? null : "numeric",
        Error = ErrorOf(nameof(Code)),
        HasFocus = ErrorOf(nameof(Code)) is not null,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => State = await twoFactor.GetAsync(cancellationToken);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => twoFactor.BeginAsync(cancellationToken))) return LocalRedirect(LinkTo(Request.Path));
        await OnGetAsync(cancellationToken);
        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken) => ShowCodesAsync(twoFactor.ConfirmAsync, cancellationToken);

    public Task<IActionResult> OnPostRegenerateAsync(CancellationToken cancellationToken) => ShowCodesAsync(twoFactor.RegenerateRecoveryCodesAsync, cancellationToken);

    public async Task<IActionResult> OnPostDisableAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await TryAsync(() => twoFactor.DisableAsync(Input, cancellationToken))) return Done("TwoFactor:Disabled");
        }
        catch (BusinessException exception)
        {
            AddError(exception);
            await OnGetAsync(cancellationToken);
            return Page();
        }

        return await WrongCodeAsync(cancellationToken);
    }

    private TwoFactorCodeInput Input => new() { Code = Code?.Trim() ?? "" };

    private async Task<IActionResult> ShowCodesAsync(
        Func<TwoFactorCodeInput, CancellationToken, Task<IReadOnlyList<string>?>> make, CancellationToken cancellationToken)
    {
        NewCodes = await TryAsync(() => make(Input, cancellationToken));
        if (NewCodes is null) return await WrongCodeAsync(cancellationToken);
        State = await twoFactor.GetAsync(cancellationToken);
        return Page();
    }

    private async Task<PageResult> WrongCodeAsync(CancellationToken cancellationToken)
    {
        AddError(nameof(Code), Text("InvalidTwoFactorCode"));
        State = await twoFactor.GetAsync(cancellationToken);
        return Page();
    }

    /// <summary>An over-long or empty code is a wrong code.</summary>
    private static async Task<T?> TryAsync<T>(Func<Task<T?>> use)
    {
        try
        {
            return await use();
        }
        catch (AbpValidationException)
        {
            return default;
        }
    }
}
