using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.UnitTests.Framework.Application;

namespace Todo.UnitTests.Framework.Localization;

public sealed class LocalizationTextsTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;
    private readonly ILocalizationTexts _texts;

    public LocalizationTextsTests()
    {
        var services = new ServiceCollection();
        AbpApplication.Create<PipelineModule>(services, new ConfigurationBuilder().Build());
        _texts = services.BuildServiceProvider().GetRequiredService<ILocalizationTexts>();
    }

    [Theory]
    [InlineData("en", "Please sign in.")]
    [InlineData("de", "Bitte melden Sie sich an.")]
    [InlineData("de-AT", "Bitte melden Sie sich an.")]
    [InlineData("zh-CN", "请先登录。")]
    [InlineData("fr-FR", "Please sign in.")]
    public void FindForCode_speaks_the_callers_language_or_english(string culture, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        _texts.FindForCode(FrameworkErrorCodes.Unauthenticated).ShouldBe(text);
    }

    [Fact]
    public void Key_that_is_not_translated_comes_from_english() => _texts.GetTexts("UnitTests", "de")["OnlyEnglish"].ShouldBe("Only English");

    [Fact]
    public void Find_fills_in_arguments()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        _texts.Find("AbpValidation", "ThisFieldMustBeBetween{0}And{1}", 1, 9).ShouldBe("This must lie between 1 and 9.");
    }

    [Fact]
    public void Unknown_key_is_null()
    {
        _texts.Find("AbpValidation", "Nonsense").ShouldBeNull();
        _texts.Find("Nonsense", "Nonsense").ShouldBeNull();
        _texts.FindForCode("Nonsense:Nonsense").ShouldBeNull();
    }

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
