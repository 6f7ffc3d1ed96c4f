using System.Reflection;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>All application services that are exposed, with the routes of their methods. Endpoints and the API
/// definition are both made of it, so that they cannot differ.</summary>
public sealed class RemoteServiceCatalog(IOptions<AbpAspNetCoreMvcOptions> options) : ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<RemoteService>> _services = new(() => Read(options.Value.ConventionalControllers.Settings));

    public IReadOnlyList<RemoteService> Services => _services.Value;

    private static List<RemoteService> Read(IReadOnlyList<ConventionalControllerSetting> settings) =>
    [
        .. from setting in settings
           from type in setting.Assembly.GetExportedTypes()
           where type is { IsInterface: true, IsGenericTypeDefinition: false } && typeof(IApplicationService).IsAssignableFrom(type)
           where type != typeof(IApplicationService) && IsExposed(type) && setting.TypePredicate(type)
           orderby type.FullName
           select new RemoteService(
               type, setting.RootPath, setting.RemoteServiceName, RouteConvention.ControllerNameOf(type), [.. MethodsOf(type).Select(m => ActionOf(m, type, setting))]),
    ];

    private static IEnumerable<MethodInfo> MethodsOf(Type service) =>
        service.GetInterfaces().Prepend(service).SelectMany(i => i.GetMethods(BindingFlags.Public | BindingFlags.Instance)).Where(IsExposed);

    private static bool IsExposed(MemberInfo member) => member.GetCustomAttribute<RemoteServiceAttribute>()?.IsEnabled != false;

    private static RemoteAction ActionOf(MethodInfo method, Type service, ConventionalControllerSetting setting)
    {
        var (verb, actionName) = RouteConvention.VerbOf(method.Name);
        var custom = method.GetCustomAttribute<RemoteActionAttribute>();
        var httpMethod = custom?.Method ?? verb;
        var path = service.GetCustomAttribute<RemoteServiceAttribute>()?.Path ?? RouteConvention.Kebab(RouteConvention.ControllerNameOf(service));
        var template = custom?.Template ?? TemplateOf(method, actionName);
        var route = template.StartsWith('/') ? template[1..] : string.Join('/', new[] { "api", setting.RootPath, path, template }.Where(s => s.Length > 0));

        var pathParameters = RouteConvention.ParametersOf(route);
        var parameters = method.GetParameters().Select(p => ParameterOf(p, httpMethod, pathParameters)).ToList();
        if (parameters.Count(p => p.Source == RemoteParameterSource.Body) > 1)
        {
            throw new InvalidOperationException($"{service.Name}.{method.Name} takes more than one object, and a request has one body.");
        }

        return new RemoteAction(
            method, httpMethod, RouteConvention.WithConstraints(route, parameters.ToDictionary(p => p.Name, p => p.Type)), parameters, ResultOf(method));
    }

    private static string TemplateOf(MethodInfo method, string actionName)
    {
        var required = method.GetParameters().Where(p => SimpleTypes.IsSimple(p.ParameterType) && !IsOptional(p)).Select(p => p.Name!).ToList();
        var template = required.Contains("id") ? "{id}" : "";
        if (actionName.Length == 0) return template;
        template += "/" + RouteConvention.Kebab(actionName);
        var secondaryIds = required.Where(name => name.EndsWith("Id", StringComparison.Ordinal)).ToList();
        return (secondaryIds.Count == 1 ? $"{template}/{{{secondaryIds[0]}}}" : template).TrimStart('/');
    }

    private static RemoteParameter ParameterOf(ParameterInfo parameter, string httpMethod, IReadOnlyList<string> pathParameters)
    {
        var type = parameter.ParameterType;
        var hasBody = httpMethod is "POST" or "PUT" or "PATCH";
        var source = type == typeof(CancellationToken) ? RemoteParameterSource.CancellationToken
            : pathParameters.Contains(parameter.Name) ? RemoteParameterSource.Path
            : SimpleTypes.IsSimple(type) || (!hasBody && SimpleTypes.FindElement(type) is not null) ? RemoteParameterSource.Query
            : hasBody ? RemoteParameterSource.Body
            : RemoteParameterSource.FlattenedQuery;
        return new RemoteParameter(parameter, source, IsOptional(parameter));
    }

    private static bool IsOptional(ParameterInfo parameter) =>
        parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static Type? ResultOf(MethodInfo method) =>
        method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            ? method.ReturnType.GetGenericArguments()[0]
            : method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask)
                ? null
                : throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} does not return a task: application services are asynchronous.");
}
