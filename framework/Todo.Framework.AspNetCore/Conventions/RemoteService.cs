namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>An application service as it is exposed.</summary>
/// <param name="Type">The interface; its implementation is only ever reached through it, behind its proxy.</param>
/// <param name="ControllerName">The interface's name without <c>I</c> and <c>AppService</c>.</param>
public sealed record RemoteService(
    Type Type, string RootPath, string RemoteServiceName, string ControllerName, IReadOnlyList<RemoteAction> Actions);
