namespace Todo.Framework;

/// <summary>Says of an exception what a client may know, as the answer to a failed request does; for answers that tell of several results.</summary>
public interface IErrorDescriber
{
    /// <summary>The stable code, and the message in the caller's language.</summary>
    (string Code, string Message) Describe(Exception exception);
}
