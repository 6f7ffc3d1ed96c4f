namespace Todo.Identity.Applications;

/// <summary>Where a client may have browsers sent to (RFC 9700 section 2.1: compared exactly, so each is given in full).</summary>
public static class RedirectUri
{
    public static bool IsAllowed(string address) =>
        address is { Length: <= ApplicationConsts.MaxUriLength }
        && !address.Any(c => c is '*' or '#' or '\\' or <= ' ' or '\u007f')
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && address.StartsWith(uri.Scheme + "://", StringComparison.Ordinal)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
