using System.Text.Json;

namespace Todo.UnitTests.Framework.Application;

public class AbpJsonTests
{
    [Fact]
    public void Instants_are_written_in_utc_with_z()
    {
        var instant = new DateTimeOffset(2026, 11, 23, 10, 30, 0, TimeSpan.FromHours(1)).AddMicroseconds(120);

        JsonSerializer.Serialize(instant, AbpJson.Options).ShouldBe("\"2026-11-23T09:30:00.00012Z\"");
        JsonSerializer.Deserialize<DateTimeOffset>("\"2026-11-23T09:30:00.00012Z\"", AbpJson.Options).ShouldBe(instant);
    }

    [Fact]
    public void Names_are_camel_case_nulls_are_written_and_enums_are_numbers() =>
        JsonSerializer.Serialize(new { UserId = (Guid?)null, Side = MultiTenancySides.Host }, AbpJson.Options).ShouldBe("""{"userId":null,"side":2}""");

    [Fact]
    public void Numbers_are_not_read_from_strings() => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<int>("\"5\"", AbpJson.Options));
}
