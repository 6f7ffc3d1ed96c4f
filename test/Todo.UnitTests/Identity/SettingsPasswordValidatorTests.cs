using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;

namespace Todo.UnitTests.Identity;

public class SettingsPasswordValidatorTests
{
    private static readonly IdentityUser User = new(Guid.Empty, null, "anna", "anna@todo.local");

    private readonly FakeSettings _settings = new();

    [Theory]
    [InlineData("1q2w3E*")]
    [InlineData("Ab1!xy")]
    [InlineData("Ünïcödé 1")]
    public async Task Validate_accepts_what_keeps_the_default_rules(string password) => (await CodesAsync(password)).ShouldBeEmpty();

    [Theory]
    [InlineData("Ab1!x", "PasswordTooShort{0}")]
    [InlineData("abcdefg1!", "PasswordRequiresUpper")]
    [InlineData("ABCDEFG1!", "PasswordRequiresLower")]
    [InlineData("Abcdefgh!", "PasswordRequiresDigit")]
    [InlineData("Abcdefg12", "PasswordRequiresNonAlphanumeric")]
    public async Task Validate_names_the_broken_rule(string password, string code) => (await CodesAsync(password)).ShouldBe([code]);

    [Fact]
    public async Task Validate_refuses_more_than_the_forms_take() =>
        (await CodesAsync("Aa1!" + new string('x', 125))).ShouldBe(["PasswordTooLong{0}"]);

    [Fact]
    public async Task Validate_follows_the_settings()
    {
        (await CodesAsync("aaaa")).ShouldNotBeEmpty();
        foreach (var name in _settings.Values.Keys.Where(n => n.Contains("Password.Require", StringComparison.Ordinal)).ToList()) _settings.Values[name] = "False";
        _settings.Values[IdentitySettingNames.Password.RequiredLength] = "4";
        _settings.Values[IdentitySettingNames.Password.RequiredUniqueChars] = "1";
        (await CodesAsync("aaaa")).ShouldBeEmpty();

        _settings.Values[IdentitySettingNames.Password.RequiredUniqueChars] = "3";

        (await CodesAsync("aaab")).ShouldBe(["PasswordRequiresUniqueChars{0}"]);
        (await CodesAsync("aabc")).ShouldBeEmpty();
    }

    private async Task<string[]> CodesAsync(string password) =>
        [.. (await new SettingsPasswordValidator(_settings).ValidateAsync(null!, User, password)).Errors.Select(e => e.Code)];

    private sealed class FakeSettings : ISettingProvider
    {
        public Dictionary<string, string> Values { get; } = new IdentitySettingDefinitionProvider().Define()
            .ToDictionary(d => d.Name, d => d.DefaultValue!);

        public Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult<string?>(Values[name]);

        public Task<IReadOnlyDictionary<string, string?>> GetVisibleToClientsAsync(CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
