using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Todo.Framework.Application.Interception;

namespace Todo.UnitTests.Framework.Application;

public class ObjectValidatorTests
{
    private static readonly MethodInfo Method = typeof(ObjectValidatorTests).GetMethod(nameof(Take), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void Take(Input? input, [Range(1, 9)] int count) => _ = (input, count);

    private static (string Member, string Key)[] ErrorsOf(Input? input, int count = 1)
    {
        try
        {
            ObjectValidator.ValidateArguments(Method, [input, count]);
            return [];
        }
        catch (AbpValidationException exception)
        {
            return [.. exception.Errors.Select(e => (e.Member, e.MessageKey))];
        }
    }

    [Fact]
    public void Valid_arguments_pass() => ErrorsOf(new Input { Name = "ok" }).ShouldBeEmpty();

    [Fact]
    public void Null_argument_passes() => ErrorsOf(null).ShouldBeEmpty();

    [Fact]
    public void All_errors_are_collected_with_their_paths()
    {
        var input = new Input { Name = "", Children = [new Input { Name = "123456" }], Child = new Input { Name = "ok", Email = "nonsense" } };

        ErrorsOf(input, count: 0).ShouldBe(
        [
            ("Name", "ThisFieldIsRequired."),
            ("Children[0].Name", "ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}"),
            ("Child.Email", "ThisFieldIsNotAValidEmailAddress."),
            ("count", "ThisFieldMustBeBetween{0}And{1}"),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Absent_optional_is_not_checked_but_a_present_one_is()
    {
        ErrorsOf(new Input { Name = "ok" }).ShouldBeEmpty();
        ErrorsOf(new Input { Name = "ok", Title = null }).ShouldBe([("Title", "ThisFieldIsRequired.")]);
        ErrorsOf(new Input { Name = "ok", Title = "1234" }).ShouldBe([("Title", "ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}")]);
    }

    [Fact]
    public void Nul_character_is_refused() => ErrorsOf(new Input { Name = "a\0b" }).ShouldBe([("Name", "ThisFieldIsNotValid.")]);

    private sealed class Input
    {
        [Required]
        [StringLength(5)]
        public string Name { get; init; } = "";

        [EmailAddress]
        public string? Email { get; init; }

        [Required]
        [StringLength(3)]
        public Optional<string> Title { get; init; }

        public List<Input> Children { get; init; } = [];
        public Input? Child { get; init; }
    }
}
