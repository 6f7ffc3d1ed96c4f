namespace Todo.Framework;

/// <summary>Carries the stable code that clients switch on.</summary>
public interface IHasErrorCode
{
    string Code { get; }
}
