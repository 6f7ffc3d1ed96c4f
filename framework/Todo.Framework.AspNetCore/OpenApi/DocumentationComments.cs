using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Todo.Framework.AspNetCore.OpenApi;

/// <summary>Docstrings of types and their members, from the files the compiler leaves beside the assemblies. An assembly without
/// such a file has none.</summary>
internal sealed partial class DocumentationComments
{
    private readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> _files = new();

    /// <summary>The summary as Markdown on one line, or null.</summary>
    public string? Of(Type type) => TextOf(Find(type, $"T:{NameOf(type)}")?.Element("summary"));

    public string? Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return TextOf(Find(type, $"P:{NameOf(type)}.{property.Name}")?.Element("summary"))
            // A positional record documents its properties as parameters.
            ?? TextOf(Find(type, $"T:{NameOf(type)}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property.Name));
    }

    public string? Of(MethodInfo method) => TextOf(Find(method)?.Element("summary"));

    public string? Of(ParameterInfo parameter) =>
        TextOf(Find((MethodInfo)parameter.Member)?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name));

    /// <summary>By name: interfaces of application services have no overloads with different docstrings.</summary>
    private XElement? Find(MethodInfo method)
    {
        var name = $"M:{NameOf(method.DeclaringType!)}.{method.Name}";
        return Find(method.DeclaringType!, name)
            ?? FileOf(method.DeclaringType!).Where(m => m.Key.StartsWith(name + "(", StringComparison.Ordinal)).Select(m => m.Value).FirstOrDefault();
    }

    private XElement? Find(Type type, string name) => FileOf(type).GetValueOrDefault(name);

    private Dictionary<string, XElement> FileOf(Type type) => _files.GetOrAdd(type.Assembly, assembly =>
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value)
            : [];
    });

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? TextOf(XElement? element) =>
        element is null ? null : Whitespace().Replace(string.Concat(element.Nodes().Select(TextOf)), " ").Trim() is { Length: > 0 } text ? text : null;

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element when element.Attribute("cref") is { } cref => $"`{cref.Value.Split('(')[0].Split('.', ':', '`').Last(part => part.Length > 1)}`",
        XElement element when (element.Attribute("name") ?? element.Attribute("langword")) is { } name => $"`{name.Value}`",
        XElement element => string.Concat(element.Nodes().Select(TextOf)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
