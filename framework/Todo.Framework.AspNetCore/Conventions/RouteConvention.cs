using System.Text;
using System.Text.RegularExpressions;

namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>Names of services and methods as verbs and paths (ABP: Auto API Controllers).</summary>
internal static partial class RouteConvention
{
    private static readonly (string Prefix, string HttpMethod)[] Verbs =
    [
        ("GetList", "GET"), ("GetAll", "GET"), ("Get", "GET"), ("Put", "PUT"), ("Update", "PUT"), ("Delete", "DELETE"), ("Remove", "DELETE"),
        ("Create", "POST"), ("Add", "POST"), ("Insert", "POST"), ("Post", "POST"), ("Patch", "PATCH"),
    ];

    private static readonly string[] ServiceSuffixes = ["AppService", "ApplicationService", "Service"];

    /// <summary><c>ITodoItemAppService</c> is <c>TodoItem</c>.</summary>
    public static string ControllerNameOf(Type service)
    {
        var name = service.Name[1..];
        var suffix = ServiceSuffixes.FirstOrDefault(s => name.EndsWith(s, StringComparison.Ordinal) && name.Length > s.Length);
        return suffix is null ? name : name[..^suffix.Length];
    }

    /// <summary>The verb, and what of the method's name is left for the path: <c>GetChangesAsync</c> is GET and <c>Changes</c>.</summary>
    public static (string HttpMethod, string ActionName) VerbOf(string methodName)
    {
        var name = methodName.EndsWith("Async", StringComparison.Ordinal) ? methodName[..^"Async".Length] : methodName;
        foreach (var (prefix, httpMethod) in Verbs)
        {
            // "Address" does not begin with the verb "Add": a verb ends where the next word begins.
            if (name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || !char.IsLower(name[prefix.Length])))
            {
                return (httpMethod, name[prefix.Length..]);
            }
        }

        return ("POST", name);
    }

    public static string Kebab(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) result.Append('-');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>Names of the parameters in a route template, without constraints.</summary>
    public static IReadOnlyList<string> ParametersOf(string template) => [.. RouteParameter().Matches(template).Select(m => m.Groups[1].Value)];

    /// <summary>Adds <c>:guid</c> and the like, so that a value of the wrong form is another, unknown path.</summary>
    public static string WithConstraints(string template, IReadOnlyDictionary<string, Type> parameterTypes) =>
        RouteParameter().Replace(template, match =>
            match.Groups[2].Length == 0 && ConstraintOf(parameterTypes[match.Groups[1].Value]) is { } constraint
                ? $"{{{match.Groups[1].Value}:{constraint}}}"
                : match.Value);

    public static string WithoutConstraints(string template) => RouteParameter().Replace(template, "{$1}");

    private static string? ConstraintOf(Type type) =>
        SimpleTypes.Unwrap(type) is var bare && bare == typeof(Guid) ? "guid" : bare == typeof(int) ? "int" : bare == typeof(long) ? "long" : null;

    [GeneratedRegex(@"\{([^}:?]+)([:?][^}]*)?\}")]
    private static partial Regex RouteParameter();
}
