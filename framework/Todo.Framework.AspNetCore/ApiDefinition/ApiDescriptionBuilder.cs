using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <summary>Describes the exposed services in the generator's schema.</summary>
internal static class ApiDescriptionBuilder
{
    public static ApplicationApiDescriptionModel Build(IReadOnlyList<RemoteService> services, bool includeTypes)
    {
        var modules = services.GroupBy(s => s.RootPath).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => new ModuleApiDescriptionModel(g.Key, g.First().RemoteServiceName, g.ToDictionary(s => s.Type.FullName!, Describe)));
        var types = new TypeCollector();
        foreach (var action in includeTypes ? services.SelectMany(s => s.Actions) : [])
        {
            types.Add(action.ResultType);
            foreach (var parameter in VisibleParameters(action)) types.Add(parameter.Type);
        }

        return new ApplicationApiDescriptionModel(modules, types.Types);
    }

    private static ControllerApiDescriptionModel Describe(RemoteService service)
    {
        var actions = new Dictionary<string, ActionApiDescriptionModel>();
        foreach (var action in service.Actions.Select(a => Describe(service, a))) actions.TryAdd(action.UniqueName, action);
        return new ControllerApiDescriptionModel
        {
            ControllerName = service.ControllerName,
            Type = service.Type.FullName!,
            Interfaces =
            [
                new InterfaceApiDescriptionModel(service.Type.FullName!, service.Type.Name,
                    [.. actions.Values.Select(a => new InterfaceMethodApiDescriptionModel(a.Name, a.ParametersOnMethod, a.ReturnValue))]),
            ],
            Actions = actions,
        };
    }

    private static ActionApiDescriptionModel Describe(RemoteService service, RemoteAction action)
    {
        var parameters = VisibleParameters(action).ToList();
        var parts = parameters.Select(p => char.ToUpperInvariant(p.Name[0]) + p.Name[1..]).ToList();
        return new ActionApiDescriptionModel
        {
            UniqueName = parts.Count == 0 ? action.Method.Name : $"{action.Method.Name}By{string.Join("And", parts)}",
            Name = action.Method.Name,
            HttpMethod = action.HttpMethod,
            Url = RouteConvention.WithoutConstraints(action.Route),
            ParametersOnMethod = [.. parameters.Select(DescribeOnMethod)],
            Parameters = [.. parameters.SelectMany(Describe)],
            ReturnValue = TypeNames.Of(action.ResultType),
            ImplementFrom = service.Type.FullName,
        };
    }

    private static IEnumerable<RemoteParameter> VisibleParameters(RemoteAction action) =>
        action.Parameters.Where(p => p.Source != RemoteParameterSource.CancellationToken);

    private static MethodParameterApiDescriptionModel DescribeOnMethod(RemoteParameter parameter)
    {
        var type = TypeNames.Of(parameter.Type);
        return new MethodParameterApiDescriptionModel(
            parameter.Name, $"{type.Type}, {parameter.Type.Assembly.GetName().Name}", type.Type, type.TypeSimple, parameter.Info.HasDefaultValue, DefaultOf(parameter));
    }

    private static IEnumerable<ParameterApiDescriptionModel> Describe(RemoteParameter parameter)
    {
        if (parameter.Source != RemoteParameterSource.FlattenedQuery) return [DescribeWhole(parameter)];
        return AbpJson.Options.GetTypeInfo(parameter.Type).Properties.Where(p => p.Set is not null || p.IsRequired).Select(property => new ParameterApiDescriptionModel
        {
            NameOnMethod = parameter.Name,
            Name = char.ToUpperInvariant(property.Name[0]) + property.Name[1..],
            Type = TypeNames.Full(property.PropertyType),
            TypeSimple = TypeNames.Simple(property.PropertyType),
            BindingSourceId = "ModelBinding",
            DescriptorName = parameter.Name,
        });
    }

    private static ParameterApiDescriptionModel DescribeWhole(RemoteParameter parameter) => new()
    {
        NameOnMethod = parameter.Name,
        Name = parameter.Name,
        Type = TypeNames.Full(parameter.Type),
        TypeSimple = TypeNames.Simple(parameter.Type),
        IsOptional = parameter.Source != RemoteParameterSource.Path && parameter.Info.HasDefaultValue,
        DefaultValue = DefaultOf(parameter),
        BindingSourceId = parameter.Source switch
        {
            RemoteParameterSource.Path => "Path",
            RemoteParameterSource.Body => "Body",
            _ => "ModelBinding",
        },
    };

    private static object? DefaultOf(RemoteParameter parameter) => parameter.Info.HasDefaultValue ? parameter.Info.DefaultValue : null;
}
