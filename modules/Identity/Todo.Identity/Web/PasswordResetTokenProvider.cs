using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Web;

/// <summary>Tokens of links that reset a password: as those that confirm an address, only for a shorter time.</summary>
internal sealed class PasswordResetTokenProvider(
    IDataProtectionProvider dataProtectionProvider,
    IOptions<PasswordResetTokenOptions> options,
    ILogger<DataProtectorTokenProvider<IdentityUser>> logger) : DataProtectorTokenProvider<IdentityUser>(dataProtectionProvider, options, logger);
