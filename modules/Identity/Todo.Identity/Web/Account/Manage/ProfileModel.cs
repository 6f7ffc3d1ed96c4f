using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Application.Account;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account.Manage;

[RequestSizeLimit(AvatarConsts.MaxUploadBytes + AccountServiceCollectionExtensions.RoomForForm)]
public sealed class ProfileModel(
    IProfileAppService profiles,
    IAvatarAppService avatars,
    IEmailConfirmationAppService confirmation,
    AccountSession session,
    IIdentityUserRepository users,
    ICurrentUser currentUser,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:Profile");

    [BindProperty]
    public UpdateProfileDto Input { get; set; } = new();

    public ProfileDto Profile { get; private set; } = null!;

    public PreferencesDto Preferences { get; private set; } = new();

    /// <summary>IANA names, as the machine knows them.</summary>
    public static IEnumerable<string> TimeZones => TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order(StringComparer.Ordinal);

    /// <summary>The picture as an address of itself: the page's cookie opens no API.</summary>
    public string? AvatarAddress { get; private set; }

    public string Initials => string.Concat(new[] { Profile.Name, Profile.Surname, Profile.Name is null ? Profile.UserName : null }
        .Where(name => !string.IsNullOrEmpty(name)).Select(name => char.ToUpperInvariant(name![0])));

    public AccountField NameField => Field(nameof(Input.Name), "FirstName", "given-name", UserConsts.MaxNameLength, Input.Name) with { IsRequired = false, IsName = true };

    public AccountField SurnameField => Field(nameof(Input.Surname), "LastName", "family-name", UserConsts.MaxSurnameLength, Input.Surname) with { IsRequired = false, IsName = true };

    public AccountField UserNameField => Field(nameof(Input.UserName), "UserName", "username", UserConsts.MaxUserNameLength, Input.UserName);

    public AccountField EmailField => Field(nameof(Input.Email), "EmailAddress", "email", UserConsts.MaxEmailLength, Input.Email) with
    {
        Type = "email",
        Error = ErrorOf("EmailAddress") ?? ErrorOf(nameof(Input.Email)),
        Hint = Profile.EmailConfirmed ? Text("Profile:EmailHint") : Text("Profile:EmailNotConfirmed"),
    };

    public AccountField PhoneField => Field(nameof(Input.PhoneNumber), "PhoneNumber", "tel", UserConsts.MaxPhoneNumberLength, Input.PhoneNumber) with { Type = "tel", IsRequired = false };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new UpdateProfileDto
        {
            UserName = Profile.UserName,
            Email = Profile.Email,
            Name = Profile.Name,
            Surname = Profile.Surname,
            PhoneNumber = Profile.PhoneNumber,
            ConcurrencyStamp = Profile.ConcurrencyStamp,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var doneKey = "PersonalSettingsSaved";
        return await DoAsync(() => doneKey, async () =>
        {
            var saved = await profiles.UpdateAsync(Input, cancellationToken);
            if (saved.Email != Input.Email.Trim()) doneKey = "Profile:EmailChangeSent";
            await session.RefreshAsync(HttpContext, await users.GetAsync(currentUser.GetId(), cancellationToken), cancellationToken);
        }, cancellationToken);
    }

    public Task<IActionResult> OnPostConfirmEmailAsync(CancellationToken cancellationToken) => DoAsync("ConfirmationMailSent", async () =>
        await confirmation.SendAsync(new EmailInput { Email = (await profiles.GetAsync(cancellationToken)).Email }, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostPreferencesAsync(PreferencesDto preferences, CancellationToken cancellationToken) =>
        DoAsync("PersonalSettingsSaved", () => profiles.UpdatePreferencesAsync(preferences, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAvatarAsync(IFormFile? file, CancellationToken cancellationToken) => DoAsync("Profile:AvatarSaved", async () =>
    {
        if (file is null or { Length: 0 or > AvatarConsts.MaxUploadBytes }) throw new BusinessException(IdentityErrorCodes.InvalidAvatar);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        await avatars.SetAsync(new AvatarUpload { Content = content.ToArray() }, cancellationToken);
    }, cancellationToken);

    public Task<IActionResult> OnPostDeleteAvatarAsync(CancellationToken cancellationToken) =>
        DoAsync("Profile:AvatarRemoved", () => profiles.DeleteAvatarAsync(cancellationToken), cancellationToken);

    private Task<IActionResult> DoAsync(string doneKey, Func<Task> action, CancellationToken cancellationToken) => DoAsync(() => doneKey, action, cancellationToken);

    private async Task<IActionResult> DoAsync(Func<string> doneKey, Func<Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action();
            return Done(doneKey());
        }
        catch (AbpValidationException exception)
        {
            AddErrors(exception);
        }
        catch (AbpDbConcurrencyException)
        {
            Summary = Text("Profile:ChangedMeanwhile");
        }
        catch (BusinessException exception)
        {
            AddError(exception);
        }

        if (string.IsNullOrEmpty(Input.UserName)) await OnGetAsync(cancellationToken); // it was about the picture
        else await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Profile = await profiles.GetAsync(cancellationToken);
        Preferences = await profiles.GetPreferencesAsync(cancellationToken);
        if (await avatars.FindHashAsync(currentUser.GetId(), cancellationToken) is null) return;
        var avatar = await avatars.GetAsync(currentUser.GetId(), cancellationToken);
        AvatarAddress = $"data:{AvatarConsts.ContentType};base64,{Convert.ToBase64String(avatar.Content)}";
    }

    private AccountField Field(string name, string textKey, string autocomplete, int maxLength, string? value) =>
        new($"{nameof(Input)}.{name}", Text(textKey), autocomplete, maxLength) { Value = value, Error = ErrorOf(name) };
}
