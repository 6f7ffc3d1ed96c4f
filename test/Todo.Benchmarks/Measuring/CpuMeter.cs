namespace Todo.Benchmarks.Measuring;

/// <summary>CPU time, in user and kernel mode, of a server and of all of PostgreSQL's processes since it was made.</summary>
internal sealed class CpuMeter
{
    private readonly int _serverId;
    private readonly int _postmasterId;
    private readonly double _serverBefore;
    private readonly double _databaseBefore;

    public CpuMeter(int serverId, int postmasterId)
    {
        (_serverId, _postmasterId) = (serverId, postmasterId);
        (_serverBefore, _databaseBefore) = (ServerNow(), DatabaseNow());
    }

    /// <summary>Microseconds of both.</summary>
    public (double Server, double Database) Read() => (ServerNow() - _serverBefore, DatabaseNow() - _databaseBefore);

    private double ServerNow() => ProcessTimes.Read(_serverId)!.Value.Own;

    /// <summary>Backends that run, and those that ended: their time is their parent's.</summary>
    private double DatabaseNow()
    {
        var postmaster = ProcessTimes.Read(_postmasterId)!.Value;
        return postmaster.Own + postmaster.EndedChildren
            + ProcessTimes.ReadAll().Where(times => times.ParentId == _postmasterId).Sum(times => times.Own);
    }
}
