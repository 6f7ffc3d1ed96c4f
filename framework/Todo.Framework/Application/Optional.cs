using System.Text.Json.Serialization;

namespace Todo.Framework.Application;

/// <summary>A field of a JSON Merge Patch (RFC 7396): absent leaves the value alone, null clears it.</summary>
[JsonConverter(typeof(OptionalJsonConverterFactory))]
public readonly record struct Optional<T> : IOptional
{
    public Optional(T? value) => (HasValue, Value) = (true, value);

    public bool HasValue { get; }
    public T? Value { get; }

    object? IOptional.BoxedValue => Value;

    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>The value if the field was sent, else <paramref name="present"/>.</summary>
    public T? Or(T? present) => HasValue ? Value : present;

    /// <summary>Calls <paramref name="set"/> with the value if the field was sent.</summary>
    public void IfPresent(Action<T?> set)
    {
        if (HasValue) set(Value);
    }
}
