using System.Text.Json;

namespace Todo.UnitTests.Framework.Application;

public class OptionalTests
{
    private static Patch Read(string json) => JsonSerializer.Deserialize<Patch>(json, AbpJson.Options)!;

    [Fact]
    public void Absent_field_has_no_value() => Read("{}").ShouldBe(new Patch());

    [Fact]
    public void Null_is_a_value()
    {
        var patch = Read("""{"name":null,"count":null,"dueDate":null}""");

        (patch.Name.HasValue, patch.Name.Value).ShouldBe((true, null));
        (patch.Count.HasValue, patch.Count.Value).ShouldBe((true, null));
        patch.DueDate.HasValue.ShouldBeTrue();
    }

    [Fact]
    public void Present_field_has_its_value()
    {
        var patch = Read("""{"name":"x","count":5,"dueDate":"2026-11-23"}""");

        (patch.Name.Value, patch.Count.Value, patch.DueDate.Value).ShouldBe(("x", 5, new DateOnly(2026, 11, 23)));
    }

    [Theory]
    [InlineData("""{"count":"5"}""", "$.count")]
    [InlineData("""{"dueDate":"soon"}""", "$.dueDate")]
    [InlineData("""{"flag":null}""", "$.flag")]
    public void Wrong_type_is_refused_with_its_path(string json, string path) => Should.Throw<JsonException>(() => Read(json)).Path.ShouldBe(path);

    [Fact]
    public void IfPresent_calls_for_null_but_not_for_absent()
    {
        var calls = new List<string?>();

        new Optional<string>().IfPresent(calls.Add);
        new Optional<string>(null).IfPresent(calls.Add);

        calls.ShouldBe([null]);
    }

    private sealed record Patch
    {
        public Optional<string> Name { get; init; }
        public Optional<int?> Count { get; init; }
        public Optional<DateOnly?> DueDate { get; init; }
        public Optional<bool> Flag { get; init; }
    }
}
