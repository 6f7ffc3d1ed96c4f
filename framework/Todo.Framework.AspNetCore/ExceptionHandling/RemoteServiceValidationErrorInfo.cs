namespace Todo.Framework.AspNetCore;

/// <summary>What is wrong with a field; members in camelCase, nested ones with dots.</summary>
public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
