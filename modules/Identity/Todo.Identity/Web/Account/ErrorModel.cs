using Microsoft.AspNetCore.Http;

namespace Todo.Identity.Web.Account;

/// <summary>Shown when a client's request cannot even be answered at the client.</summary>
public sealed class ErrorModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private const int MaxCodeLength = 64;

    public override string Title => Text("ErrorTitle");

    /// <summary>OAuth's error code. Anything else in the address is not ours to show.</summary>
    public string? Code { get; private set; }

    public void OnGet(string? error)
    {
        if (error is { Length: <= MaxCodeLength } && error.All(c => char.IsAsciiLetterLower(c) || c == '_')) Code = error;
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
