using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>timestamptz holds an instant; Npgsql refuses any offset but zero.</summary>
public sealed class UtcDateTimeOffsetConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(value => value.ToUniversalTime(), value => value);
