namespace Todo.Framework.Data;

/// <summary>Switches a filter that is on by default, <c>ISoftDelete</c> or <c>IMultiTenant</c> (ABP: Data Filtering).</summary>
public interface IDataFilter
{
    bool IsEnabled<TFilter>() where TFilter : class;

    /// <summary>Turns the filter off until the answer is disposed.</summary>
    IDisposable Disable<TFilter>() where TFilter : class;
}
