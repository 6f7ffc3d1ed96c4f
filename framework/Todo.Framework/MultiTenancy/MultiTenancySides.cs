namespace Todo.Framework.MultiTenancy;

/// <summary>Where something is offered: to tenants, to the host, or to both.</summary>
[Flags]
public enum MultiTenancySides
{
    None = 0,
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host,
}
