namespace Todo.Identity.OpenIddictServer;

/// <summary>Where the web app may be sent back to when it is served by this host: its address is not known beforehand, so
/// the origin of the request itself stands for it.</summary>
public static class SameOriginRedirect
{
    /// <summary>Whether the address has the scheme, host and port of <paramref name="origin"/>, and nothing in it that
    /// browsers and servers read differently.</summary>
    public static bool IsAllowed(Uri origin, string address)
    {
        foreach (var c in address)
        {
            if (c is '\\' or <= ' ' or '\u007f') return false;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme is "http" or "https")
            && uri.UserInfo.Length == 0
            && !address.Contains('#')
            && address.StartsWith(uri.Scheme + "://", StringComparison.Ordinal)
            && uri.Scheme == origin.Scheme
            && uri.Port == origin.Port
            && string.Equals(uri.IdnHost, origin.IdnHost, StringComparison.OrdinalIgnoreCase);
    }
}
