using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.Web.Sessions;

/// <summary>The few words of a <c>User-Agent</c> by which people know their devices.</summary>
public static class DeviceName
{
    // The first match wins: most browsers name those they descend from as well.
    private static readonly (string Mark, string Name)[] Programs =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chromium/", "Chromium"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <summary>Such as <c>Firefox, Linux</c>; of a program that is no browser, its own name; null when it says nothing.</summary>
    public static string? From(string userAgent)
    {
        var known = new[] { NameIn(Programs, userAgent), NameIn(Systems, userAgent) }.OfType<string>().ToList();
        if (known.Count > 0) return string.Join(", ", known);
        var own = new string([.. userAgent.TakeWhile(c => c is not (' ' or '/' or '(') && !char.IsControl(c)).Take(UserSession.MaxDeviceLength)]);
        return own.Length > 0 ? own : null;
    }

    private static string? NameIn((string Mark, string Name)[] names, string userAgent) =>
        names.FirstOrDefault(n => userAgent.Contains(n.Mark, StringComparison.Ordinal)).Name;
}
