using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Todo.Framework.Application.Interception;

/// <summary>Checks data annotations through nested objects, collections and <see cref="Optional{T}"/>, which the
/// framework's own <c>Validator</c> does not enter.</summary>
public static class ObjectValidator
{
    private static readonly ConcurrentDictionary<Type, Property[]> Cache = new();

    /// <exception cref="AbpValidationException">With all that is wrong, in the order of the arguments.</exception>
    public static void ValidateArguments(MethodInfo method, object?[] arguments)
    {
        var errors = new List<ValidationError>();
        var parameters = method.GetParameters();
        for (var i = 0; i < arguments.Length; i++)
        {
            var annotations = parameters[i].GetCustomAttributes<ValidationAttribute>();
            Validate(arguments[i], annotations, parameters[i].Name!, pathOfMembers: "", errors);
        }

        if (errors.Count > 0) throw new AbpValidationException(errors);
    }

    private static void Validate(object? value, IEnumerable<ValidationAttribute> annotations, string member, string pathOfMembers, List<ValidationError> errors)
    {
        if (value is IOptional optional)
        {
            if (!optional.HasValue) return;
            value = optional.BoxedValue;
        }

        foreach (var annotation in annotations)
        {
            if (!annotation.IsValid(value)) errors.Add(ToError(annotation, member));
        }

        // PostgreSQL's text cannot hold U+0000.
        if (value is string text && text.Contains('\0')) errors.Add(new ValidationError("ThisFieldIsNotValid.", member));

        ValidateMembers(value, pathOfMembers, errors);
    }

    private static void ValidateMembers(object? value, string path, List<ValidationError> errors)
    {
        if (value is null or string or byte[] or Stream || value.GetType() is { IsPrimitive: true } or { IsEnum: true }) return;
        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items) ValidateMembers(item, $"{path.TrimEnd('.')}[{index++}].", errors);
            return;
        }

        foreach (var property in Cache.GetOrAdd(value.GetType(), PropertiesOf))
        {
            var member = path + property.Info.Name;
            Validate(property.Info.GetValue(value), property.Annotations, member, member + ".", errors);
        }

        if (value is IValidatableObject validatable)
        {
            errors.AddRange(validatable.Validate(new ValidationContext(value))
                .Select(r => new ValidationError(r.ErrorMessage!, path + (r.MemberNames.FirstOrDefault() ?? ""))));
        }
    }

    private static Property[] PropertiesOf(Type type) =>
        type.Namespace?.StartsWith("Todo", StringComparison.Ordinal) != true
            ? [] // values of the runtime's own types (Guid, DateOnly, streams) have no rules of ours inside
            : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
                .Select(p => new Property(p, [.. p.GetCustomAttributes<ValidationAttribute>()]))];

    /// <summary>The texts are the host's own (resource AbpValidation, ABP contract annex A), not the runtime's English.</summary>
    private static ValidationError ToError(ValidationAttribute annotation, string member) => annotation switch
    {
        RequiredAttribute => new("ThisFieldIsRequired.", member),
        StringLengthAttribute { MinimumLength: > 0 } a when a.MinimumLength == a.MaximumLength || a.MinimumLength > 1
            => new("ThisFieldMustBeBetween{0}And{1}", member, a.MinimumLength, a.MaximumLength),
        StringLengthAttribute a => new("ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}", member, a.MaximumLength),
        MaxLengthAttribute a => new("ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}", member, a.Length),
        MinLengthAttribute a => new("ThisFieldMustBeAStringOrArrayTypeWithAMinimumLengthOf{0}", member, a.Length),
        RangeAttribute a => new("ThisFieldMustBeBetween{0}And{1}", member, a.Minimum, a.Maximum),
        EmailAddressAttribute => new("ThisFieldIsNotAValidEmailAddress.", member),
        _ => new("ThisFieldIsNotValid.", member),
    };

    private sealed record Property(PropertyInfo Info, ValidationAttribute[] Annotations);
}
