using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Application.Account;

namespace Todo.Identity.HttpApi;

/// <summary>Hands out the file of <see cref="IMyDataAppService"/>, and takes the wish to go.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken] // on API paths only the token counts, which no browser sends by itself
public sealed class MyDataController(IMyDataAppService data) : Controller
{
    public const string FileName = "todo-my-data.json";

    [HttpGet("~/api/account/my-data")]
    public Task GetAsync(CancellationToken cancellationToken)
    {
        Response.ContentType = MediaTypeNames.Application.Json;
        Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        Response.Headers.CacheControl = "no-store";
        return data.GetAsync(Response.Body, cancellationToken);
    }

    /// <summary>The password comes as the body, <c>{"password": "…"}</c>.</summary>
    [HttpDelete("~/api/account")]
    public async Task<NoContentResult> DeleteAsync([FromBody] DeleteAccountInput input, CancellationToken cancellationToken) =>
        await data.DeleteAccountAsync(input, cancellationToken) ? NoContent() : throw new BusinessException(IdentityErrorCodes.PasswordMismatch);
}
