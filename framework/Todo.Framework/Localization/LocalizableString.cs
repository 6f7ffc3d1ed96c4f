namespace Todo.Framework.Localization;

/// <summary>A text by resource and key, to be looked up in the caller's language when shown.</summary>
public sealed record LocalizableString(string ResourceName, string Key);
