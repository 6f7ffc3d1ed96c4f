using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Todo.Identity.Account;
using Todo.Identity.Application.Account;

namespace Todo.Identity.HttpApi;

/// <summary>Takes and hands out pictures as bytes; the application service decides who may.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken] // on API paths only the token counts, which no browser sends by itself
public sealed class AvatarController(IAvatarAppService avatars) : Controller
{
    /// <summary>The picture itself as the body, or the first file of a form.</summary>
    [HttpPut("~/api/account/my-profile/avatar")]
    public async Task<NoContentResult> SetAsync(CancellationToken cancellationToken)
    {
        var file = Request.HasFormContentType && (await Request.ReadFormAsync(cancellationToken)).Files is [var first, ..] ? first : null;
        await using var body = Request.HasFormContentType ? file?.OpenReadStream() ?? Stream.Null : Request.Body;
        using var content = new MemoryStream();
        await body.CopyToAsync(content, cancellationToken);
        await avatars.SetAsync(new AvatarUpload { Content = content.ToArray() }, cancellationToken);
        return NoContent();
    }

    [HttpGet("~/api/account/avatars/{userId:guid}")]
    public async Task<IActionResult> GetAsync(Guid userId, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "private, no-cache"; // may be kept, but is asked for each time: who may see it can change
        if (Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
            && await avatars.FindHashAsync(userId, cancellationToken) is { } hash
            && known.Any(tag => tag.Compare(TagOf(hash), useStrongComparison: false)))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        var avatar = await avatars.GetAsync(userId, cancellationToken);
        return File(avatar.Content, AvatarConsts.ContentType, lastModified: null, TagOf(avatar.Hash));
    }

    private static EntityTagHeaderValue TagOf(string hash) => new($"\"{hash}\"");
}
