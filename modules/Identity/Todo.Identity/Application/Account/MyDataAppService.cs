using System.Text.Json;
using Todo.Identity.Account;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class MyDataAppService(
    IEnumerable<IUserDataContributor> contributors,
    IIdentityUserRepository users,
    PasswordVerifier passwordVerifier,
    AccountEraser eraser,
    IUserSessionRepository sessions,
    ICurrentPrincipalAccessor principalAccessor,
    ICurrentUser currentUser,
    IClock clock) : ApplicationService, IMyDataAppService
{
    private const int MaxBufferedBytes = 64 * 1024;
    private static readonly TimeSpan FreshTime = TimeSpan.FromMinutes(10);

    public async Task GetAsync(Stream target, CancellationToken cancellationToken = default)
    {
        await using var writer = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        foreach (var contributor in contributors.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            writer.WriteStartArray(contributor.Name);
            await foreach (var row in contributor.ReadAsync(currentUser.GetId(), cancellationToken))
            {
                writer.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(row, row.GetType(), AbpJson.Options), skipInputValidation: true);
                if (writer.BytesPending > MaxBufferedBytes) await writer.FlushAsync(cancellationToken);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
    }

    public async Task<bool> DeleteAccountAsync(DeleteAccountInput input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetForUpdateAsync(currentUser.GetId(), cancellationToken);
        var isAllowed = user.PasswordHash is null ? await HasJustSignedInAsync(cancellationToken) : await passwordVerifier.VerifyAsync(user, input.Password ?? "", cancellationToken);
        if (isAllowed) await eraser.EraseAsync(user, cancellationToken);
        return isAllowed;
    }

    private async Task<bool> HasJustSignedInAsync(CancellationToken cancellationToken) =>
        principalAccessor.Principal?.FindSessionId() is { } sessionId
        && await sessions.FindAsync(sessionId, cancellationToken) is { } session
        && clock.Now - session.CreationTime < FreshTime;
}
