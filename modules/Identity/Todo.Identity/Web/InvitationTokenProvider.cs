using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Web;

/// <summary>Tokens of links that lead to a first password: as those that reset one, only for a longer time.</summary>
internal sealed class InvitationTokenProvider(
    IDataProtectionProvider dataProtectionProvider,
    IOptions<InvitationTokenOptions> options,
    ILogger<DataProtectorTokenProvider<IdentityUser>> logger) : DataProtectorTokenProvider<IdentityUser>(dataProtectionProvider, options, logger);
