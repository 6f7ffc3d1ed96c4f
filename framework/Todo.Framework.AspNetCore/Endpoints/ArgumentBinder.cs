using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>Reads the arguments of an action from a request.</summary>
internal sealed class ArgumentBinder(JsonBodyReader bodyReader) : ISingletonDependency
{
    public async Task<object?[]> BindAsync(RemoteAction action, HttpContext context)
    {
        var arguments = new object?[action.Parameters.Count];
        var errors = new List<ValidationError>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = action.Parameters[i];
            arguments[i] = parameter.Source switch
            {
                RemoteParameterSource.CancellationToken => context.RequestAborted,
                RemoteParameterSource.Path => BindPath(parameter, context, errors),
                RemoteParameterSource.Query => BindQuery(parameter, context.Request.Query, errors),
                RemoteParameterSource.FlattenedQuery => QueryReader.ReadObject(context.Request.Query, parameter.Type),
                _ => await bodyReader.ReadAsync(context, parameter.Type, parameter.IsOptional),
            };
        }

        return errors.Count == 0 ? arguments : throw new AbpValidationException(errors);
    }

    private static object? BindPath(RemoteParameter parameter, HttpContext context, List<ValidationError> errors) =>
        Try(parameter, errors, () => QueryReader.Parse((string)context.Request.RouteValues[parameter.Name]!, parameter.Type));

    private static object? BindQuery(RemoteParameter parameter, IQueryCollection query, List<ValidationError> errors)
    {
        var value = Try(parameter, errors, () => QueryReader.FindValue(query, parameter.Name, parameter.Type));
        if (value is not null || errors.Count > 0) return value;
        if (!parameter.IsOptional) errors.Add(RequestErrors.Missing(parameter.Name));
        return parameter.Info.HasDefaultValue ? parameter.Info.DefaultValue : null;
    }

    private static object? Try(RemoteParameter parameter, List<ValidationError> errors, Func<object?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            errors.Add(new ValidationError("ThisFieldIsNotValid.", parameter.Name));
            return null;
        }
    }
}
