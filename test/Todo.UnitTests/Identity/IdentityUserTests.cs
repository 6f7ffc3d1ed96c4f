using Todo.Identity.Domain.Users;

namespace Todo.UnitTests.Identity;

public class IdentityUserTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Names_are_compared_in_upper_case()
    {
        var user = Make("Anna.Berger", "Anna@Todo.local");

        user.NormalizedUserName.ShouldBe("ANNA.BERGER");
        user.NormalizedEmail.ShouldBe("ANNA@TODO.LOCAL");
        user.UserName.ShouldBe("Anna.Berger");
    }

    [Fact]
    public void User_name_may_be_the_own_e_mail_address_in_any_case() => Make("Anna@todo.local", "anna@TODO.local").UserName.ShouldBe("Anna@todo.local");

    [Fact]
    public void User_name_must_not_look_like_somebody_elses_address() =>
        Should.Throw<AbpValidationException>(() => Make("boss@todo.local", "anna@todo.local"))
            .Errors.Single().MessageKey.ShouldBe("Identity.UserNameIsForeignEmail");

    [Fact]
    public void Lockout_ends_at_its_instant()
    {
        var user = Make("anna", "anna@todo.local");
        user.IsLockedOut(Noon).ShouldBeFalse();

        user.LockUntil(Noon.AddMinutes(5));

        user.IsLockedOut(Noon).ShouldBeTrue();
        user.IsLockedOut(Noon.AddMinutes(5)).ShouldBeFalse();
    }

    [Fact]
    public void Role_is_given_once()
    {
        var user = Make("anna", "anna@todo.local");
        var roleId = Guid.Parse("019a0000-0000-7000-8000-000000000001");

        user.AddRole(roleId);
        user.AddRole(roleId);
        user.Roles.Count.ShouldBe(1);

        user.RemoveRole(roleId);
        user.Roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("anna ", "ANNA")]
    [InlineData("an\0na", null)]
    public void TryNormalize_answers_null_for_what_no_row_can_hold(string typed, string? expected) =>
        NameNormalizer.TryNormalize(typed).ShouldBe(expected);

    [Fact]
    public void TryNormalize_answers_null_for_an_unpaired_surrogate() => // an attribute could not carry it
        NameNormalizer.TryNormalize("an" + (char)0xD800 + "na").ShouldBeNull();

    private static IdentityUser Make(string userName, string email) => new(Guid.Empty, tenantId: null, userName, email);
}
