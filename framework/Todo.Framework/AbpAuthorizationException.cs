namespace Todo.Framework;

/// <summary>The caller is not signed in (401) or may not do this (403).</summary>
public class AbpAuthorizationException(string code) : Exception(code), IHasErrorCode
{
    public string Code { get; } = code;
}
