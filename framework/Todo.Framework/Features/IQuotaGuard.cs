namespace Todo.Framework.Features;

/// <summary>Keeps a tenant within the numbers that its edition includes.</summary>
public interface IQuotaGuard
{
    /// <summary>Makes sure that <paramref name="adding"/> more are included; 0 and less lift the limit. Until the transaction ends, others
    /// who ask for the same feature of the tenant wait, so that however many come at once, no more are let through than there is room for.</summary>
    /// <param name="featureName">A numeric feature.</param>
    /// <param name="countUsed">How many the tenant has; asked only when there is a limit. It must see what the running transaction wrote.</param>
    /// <exception cref="BusinessException"><c>Saas:QuotaExceeded</c> (HTTP 409), with <c>feature</c>, <c>limit</c> and <c>used</c>.</exception>
    Task RequireAsync(string featureName, Func<CancellationToken, Task<long>> countUsed, long adding = 1, CancellationToken cancellationToken = default);
}
