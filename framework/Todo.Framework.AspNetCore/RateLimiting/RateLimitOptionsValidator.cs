using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore;

[OptionsValidator]
internal sealed partial class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>;
