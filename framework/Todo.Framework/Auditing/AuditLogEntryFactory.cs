using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Castle.DynamicProxy;
using Todo.Framework.Application;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Timing;
using Todo.Framework.Users;

namespace Todo.Framework.Auditing;

/// <summary>Describes a call for the audit log, without the values marked <see cref="DisableAuditingAttribute"/>.</summary>
public sealed class AuditLogEntryFactory(
    ICurrentUser currentUser, ICurrentTenant currentTenant, ICorrelationIdProvider correlationIdProvider, IClock clock,
    IEnumerable<IAuditRequestInfoProvider> requestInfoProviders) : ISingletonDependency
{
    public const int MaxParametersLength = 2000;
    public const int MaxExceptionLength = 1000;

    private readonly JsonSerializerOptions _json = CreateJsonOptions();

    public AuditLogEntry Create(IInvocation invocation, TimeSpan duration, Exception? exception = null) => new(
        currentUser.Id,
        currentUser.UserName,
        currentTenant.Id,
        invocation.TargetType!.Name,
        invocation.Method.Name,
        Truncate(SerializeArguments(invocation), MaxParametersLength),
        clock.Now - duration,
        (int)duration.TotalMilliseconds,
        correlationIdProvider.Get(),
        exception is null ? null : Truncate(exception.Message, MaxExceptionLength))
    {
        Request = requestInfoProviders.Select(p => p.Get(exception, hasResult: invocation.Method.ReturnType.IsGenericType)).FirstOrDefault(info => info is not null),
    };

    private string SerializeArguments(IInvocation invocation)
    {
        var parameters = invocation.Method.GetParameters();
        var values = new Dictionary<string, object?>();
        for (var i = 0; i < parameters.Length; i++)
        {
            if (invocation.Arguments[i] is CancellationToken || parameters[i].IsDefined(typeof(DisableAuditingAttribute), inherit: true)) continue;
            values[parameters[i].Name!] = invocation.Arguments[i];
        }

        return JsonSerializer.Serialize(values, _json);
    }

    private static string Truncate(string value, int maxLength) => value.Length <= maxLength ? value : value[..maxLength];

    private static JsonSerializerOptions CreateJsonOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutSecrets } } };
        AbpJson.Configure(options);
        return options;

        static void LeaveOutSecrets(JsonTypeInfo type)
        {
            foreach (var property in type.Properties)
            {
                var isSecret = property.AttributeProvider?.IsDefined(typeof(DisableAuditingAttribute), inherit: true) == true;
                property.ShouldSerialize = (_, value) => !isSecret && value is not IOptional { HasValue: false };
            }
        }
    }
}
