using Todo.Identity.Domain.TwoFactor;

namespace Todo.UnitTests.Identity;

public class RecoveryCodesTests
{
    [Fact]
    public void Create_makes_another_code_each_time_in_four_groups_of_four()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => RecoveryCodes.Create()).ToList();

        codes.Distinct().Count().ShouldBe(100);
        codes.ShouldAllBe(code => code.Split('-').Length == 4 && code.Split('-').All(group => group.Length == 4));
    }

    [Fact]
    public void TryHash_takes_a_code_as_people_type_it()
    {
        var code = RecoveryCodes.Create();

        RecoveryCodes.TryHash(code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)).ShouldBe(RecoveryCodes.TryHash(code));
        RecoveryCodes.TryHash(RecoveryCodes.Create()).ShouldNotBe(RecoveryCodes.TryHash(code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("ABCD-EFGH-IJKL-MNO1")] // no such letter
    [InlineData("ABCD-EFGH-IJKL-MNOPQ")]
    public void TryHash_answers_null_for_what_is_no_code(string typed) => RecoveryCodes.TryHash(typed).ShouldBeNull();
}
