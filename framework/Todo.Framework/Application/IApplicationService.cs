namespace Todo.Framework.Application;

/// <summary>Use cases, a method each. Interfaces that extend this are handed out behind a proxy that authorizes, validates,
/// opens the unit of work and audits, and are exposed over REST by convention (ABP: Application Services).</summary>
public interface IApplicationService;
