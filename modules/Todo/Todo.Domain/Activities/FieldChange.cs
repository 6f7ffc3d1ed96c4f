using System.Text.Json;

namespace Todo.Todos.Activities;

/// <summary>One field of a row, before and after, as JSON writes it.</summary>
/// <param name="Field">As on the wire, such as <c>dueDate</c>.</param>
public sealed record FieldChange(string Field, JsonElement From, JsonElement To);
