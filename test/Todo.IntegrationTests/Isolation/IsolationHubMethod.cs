namespace Todo.IntegrationTests.Isolation;

/// <summary>A method that clients call on a hub, with arguments that are a victim's. A new one needs one line in <see cref="All"/>.</summary>
/// <param name="Name">Hub and method.</param>
/// <param name="IsRefused">Otherwise it does nothing for somebody else; <paramref name="Reason"/> says why that is no error.</param>
internal sealed record IsolationHubMethod(string Name, Func<Victim, object?[]> Arguments, bool IsRefused = true, string? Reason = null)
{
    public static IReadOnlyList<IsolationHubMethod> All { get; } =
    [
        new("TodoHub.OpenList", v => [v.Todo.List.Id, 0L]),
        new("TodoHub.SetPresence", v => [v.Todo.List.Id, v.Todo.ItemId, "title"]),
        new("TodoHub.WatchLists", _ => [], IsRefused: false, "watches what the caller sees, and that is not this one"),
        new("TodoHub.CloseList", v => [v.Todo.List.Id], IsRefused: false, "closes what the caller has open, and that is not this one"),
    ];

    public string Method => Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public override string ToString() => Name;
}
