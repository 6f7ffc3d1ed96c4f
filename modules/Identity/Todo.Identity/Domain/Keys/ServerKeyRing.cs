using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;

namespace Todo.Identity.Domain.Keys;

/// <summary>The keys of this node's token server, loaded before the first request is taken and again whenever they change.</summary>
public sealed class ServerKeyRing(IServiceScopeFactory scopeFactory, ServerKeySealer sealer, INodeBus nodeBus, IClock clock) : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private CancellationTokenSource _change = new();
    private Dictionary<(string Use, int Generation), SecurityKey> _opened = [];
    private List<(string Use, int Generation)> _order = [];

    /// <summary>RSA keys, the one that signs first.</summary>
    public IReadOnlyList<SecurityKey> SigningKeys { get; private set; } = [];

    /// <summary>AES keys of codes and refresh tokens, the one that encrypts first.</summary>
    public IReadOnlyList<SecurityKey> EncryptionKeys { get; private set; } = [];

    /// <summary>Tells once when the keys, or their order, are others than now.</summary>
    public IChangeToken ChangeToken => new CancellationChangeToken(_change.Token);

    /// <summary>Makes the first keys where there are none, loads them, and listens for changes from now on.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopeFactory.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<ServerKeyManager>().RotateAsync(cancellationToken);
        nodeBus.Subscribe(ServerKeyManager.Channel, (_, token) => LoadAsync(token));
        nodeBus.OnGap(LoadAsync);
        await LoadAsync(cancellationToken);
    }

    /// <summary>Reads the keys, and which of them makes tokens by now.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken = default)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            var keys = ServerKeySchedule.InOrder(await scope.ServiceProvider.GetRequiredService<IServerKeyRepository>().GetListAsync(cancellationToken), clock.Now).ToList();
            var order = keys.ConvertAll(key => (key.Use, key.Generation));
            if (order.SequenceEqual(_order)) return;

            // What is open already stays the same object: signature checks are kept by it.
            _opened = keys.ToDictionary(key => (key.Use, key.Generation), key => _opened.GetValueOrDefault((key.Use, key.Generation)) ?? sealer.Open(key));
            (SigningKeys, EncryptionKeys, _order) = (Of(ServerKey.Signing), Of(ServerKey.Encryption), order);

            IReadOnlyList<SecurityKey> Of(string use) => [.. order.Where(key => key.Use == use).Select(key => _opened[key])];
        }
        finally
        {
            _loading.Release();
        }

        await Interlocked.Exchange(ref _change, new CancellationTokenSource()).CancelAsync(); // not disposed: somebody may be asking for its token
    }

    public void Dispose()
    {
        _loading.Dispose();
        _change.Dispose();
    }
}
