using System.Text.RegularExpressions;
using Todo.Identity.Users;
using Todo.Todos.Lists;
using Todo.Todos.Recurrence;
using Todo.Todos.Sections;

namespace Todo.Todos.QuickAdd;

/// <summary>Understands text in the caller's zone and language; knows the list's people and sections, but only those the text names.</summary>
public sealed partial class QuickAddReader(
    ITodoListRepository lists, ITodoSectionRepository sections, IUserDirectory users, PhraseContextProvider contexts, RecurrenceDescriber describer) : ITransientDependency
{
    /// <summary>Different names that are looked up for one text; nobody types more.</summary>
    private const int MaxPeople = 50;

    /// <exception cref="BusinessException"><c>Todo:TooManyLines</c> or <c>Todo:InvalidTimeZone</c>.</exception>
    public async Task<QuickAddReading> ReadAsync(QuickAddInput input, TodoList? list, CancellationToken cancellationToken)
    {
        var lines = QuickAddText.Split(input.Text);
        var (context, timeZone) = await contexts.GetAsync(input.TimeZone, input.TypedAt, cancellationToken);
        var resolved = new QuickAddResolved(timeZone, await GetPeopleAsync(input.Text, list, cancellationToken), await GetSectionsAsync(input.Text, list, cancellationToken));
        var parser = new QuickAddParser(
            context, new QuickAddNames(resolved.PeopleByName.Keys, resolved.SectionsByName.Keys), [.. input.Ignored.Select(r => new TextRange(r.Start, r.Length))]);
        return new QuickAddReading(
            input.Text, [.. lines.Select(line => parser.ParseLine(line.Text, line.Start, line.Depth))], resolved, phrase => describer.Describe(phrase.Rule, phrase.Basis));
    }

    /// <summary>Only those who can see the list: whether there is anybody else of the name is not told.</summary>
    private async Task<Dictionary<string, Guid>> GetPeopleAsync(string text, TodoList? list, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        if (list is null) return found;
        foreach (var name in Person().Matches(text).Select(m => m.Groups[1].Value.TrimEnd('.', '-')).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxPeople))
        {
            if (await users.FindByUserNameOrEmailAsync(name, cancellationToken) is { } user) found[name] = user.Id;
        }

        var able = found.Count == 0 ? [] : await lists.GetUserIdsWithAccessAsync(list.Id, found.Values, cancellationToken);
        return found.Where(entry => able.Contains(entry.Value)).ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private async Task<Dictionary<string, Guid>> GetSectionsAsync(string text, TodoList? list, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        if (list is null || !Section().IsMatch(text)) return found;
        foreach (var section in await sections.GetListAsync(list.SpaceId, list.Id, cancellationToken)) found.TryAdd(section.Name, section.Id);
        return found;
    }

    [GeneratedRegex(@"(?<=^|[\s(,])@([\p{L}\p{N}_.+\-@]+)")]
    private static partial Regex Person();

    [GeneratedRegex(@"(?<=^|[\s(,])/(?=[^\s/])")]
    private static partial Regex Section();
}
