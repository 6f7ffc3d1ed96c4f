using System.Text;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.UnitTests.Identity;

public class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory] // RFC 6238 appendix B, the last six digits
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void CodeOf_answers_the_standards_test_vectors(long second, string code) =>
        Totp.CodeOf(Key, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(second))).ShouldBe(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void FindStep_allows_a_clock_one_step_off(int drift, bool isFound)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var step = Totp.StepOf(now) + drift;

        Totp.FindStep(Key, Totp.CodeOf(Key, step), now).ShouldBe(isFound ? step : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("50471")]
    [InlineData("0504711")]
    [InlineData("０５０４７１")]
    [InlineData("abcdef")]
    public void FindStep_answers_null_for_what_is_no_code(string code) =>
        Totp.FindStep(Key, code, DateTimeOffset.FromUnixTimeSeconds(1111111111)).ShouldBeNull();
}
