using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.TestBase;

namespace Todo.IntegrationTests.Framework;

public class ApplicationConfigurationTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Path = "/api/abp/application-configuration?includeLocalizationResources=false";

    [Fact]
    public async Task Stranger_gets_all_that_the_web_app_needs_to_start()
    {
        var configuration = await (await host.Anonymous().GetAsync(Path)).JsonAsync();

        var localization = configuration.GetProperty("localization");
        localization.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe("en");
        localization.GetProperty("currentCulture").GetProperty("dateTimeFormat").GetProperty("shortDatePattern").GetString().ShouldBe("M/d/yyyy");
        localization.GetProperty("currentCulture").GetProperty("dateTimeFormat").GetProperty("shortTimePattern").GetString().ShouldNotBeNullOrEmpty();
        localization.GetProperty("languages").EnumerateArray().Select(l => l.GetProperty("cultureName").GetString()).ShouldBe(["en", "de", "zh-Hans"]);
        localization.GetProperty("languages")[1].GetProperty("displayName").GetString().ShouldBe("Deutsch");
        localization.GetProperty("languages")[1].GetProperty("twoLetterISOLanguageName").GetString().ShouldBe("de");
        localization.GetProperty("values").EnumerateObject().ShouldBeEmpty();
        localization.GetProperty("resources").EnumerateObject().ShouldBeEmpty();
        configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().ShouldBeEmpty();
        configuration.GetProperty("features").GetProperty("values").GetProperty("Sample.Things").GetString().ShouldBe("10");
        configuration.GetProperty("globalFeatures").GetProperty("enabledFeatures").GetArrayLength().ShouldBe(0);
        configuration.GetProperty("objectExtensions").GetProperty("modules").EnumerateObject().ShouldBeEmpty();
        configuration.GetProperty("objectExtensions").GetProperty("enums").EnumerateObject().ShouldBeEmpty();
        configuration.GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
        configuration.GetProperty("currentUser").GetProperty("roles").GetArrayLength().ShouldBe(0);
        configuration.GetProperty("multiTenancy").GetProperty("isEnabled").GetBoolean().ShouldBeTrue();
        configuration.GetProperty("clock").GetProperty("kind").GetString().ShouldBe("Utc");
        configuration.GetProperty("setting").GetProperty("values").GetProperty("Abp.Localization.DefaultLanguage").GetString().ShouldBe("en");
        configuration.GetProperty("timing").GetProperty("timeZone").GetProperty("iana").GetProperty("timeZoneName").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Signed_in_user_sees_themselves_their_tenant_and_their_permissions()
    {
        var user = Guid.CreateVersion7();
        host.Services.GetRequiredService<InMemoryPermissionStore>().Grant("U", user.ToString(), "Sample.Read");
        host.Services.GetRequiredService<InMemoryPermissionStore>().Grant("U", user.ToString(), "Sample.NotDefined");

        var configuration = await (await host.As(user, SampleHost.TenantA).GetAsync(Path)).JsonAsync();

        configuration.GetProperty("currentUser").GetProperty("id").GetGuid().ShouldBe(user);
        configuration.GetProperty("currentUser").GetProperty("tenantId").GetGuid().ShouldBe(SampleHost.TenantA);
        configuration.GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe("tester");
        configuration.GetProperty("currentTenant").GetRawText().ShouldBe($$"""{"id":"{{SampleHost.TenantA}}","name":"Acme","isAvailable":true}""");
        configuration.GetProperty("auth").GetProperty("grantedPolicies").GetRawText().ShouldBe("""{"Sample.Read":true}""");
    }

    [Fact]
    public async Task Texts_come_along_when_asked_for()
    {
        var configuration = await (await host.Anonymous().GetAsync("/api/abp/application-configuration?culture=de")).JsonAsync();

        configuration.GetProperty("localization").GetProperty("resources").GetProperty("AbpUi").GetProperty("texts").GetProperty("Save").GetString().ShouldBe("Speichern");
    }

    [Theory]
    [InlineData("zh-Hans", "zh-Hans", "保存")]
    [InlineData("zh-CN", "zh-Hans", "保存")]
    [InlineData("de-CH", "de", "Speichern")]
    [InlineData("fr", "en", "Save")]
    public async Task Localization_answers_the_nearest_culture(string asked, string culture, string save)
    {
        var localization = await (await host.Anonymous().GetAsync($"/api/abp/application-localization?cultureName={asked}&onlyDynamics=false")).JsonAsync();

        localization.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe(culture);
        localization.GetProperty("resources").GetProperty("AbpUi").GetProperty("texts").GetProperty("Save").GetString().ShouldBe(save);
        localization.GetProperty("resources").GetProperty("AbpUi").GetProperty("baseResources").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("?cultureName=qq-nonsense")]
    [InlineData("?cultureName=../etc")]
    [InlineData("")]
    public async Task Localization_refuses_what_is_no_culture(string query) =>
        (await (await host.Anonymous().GetAsync("/api/abp/application-localization" + query)).ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["cultureName"]);

    [Theory]
    [InlineData("by-name/ACME")]
    [InlineData("by-id/01890000-0000-7000-8000-0000000000aa")]
    public async Task Tenant_is_found(string path)
    {
        var tenant = await (await host.Anonymous().GetAsync("/api/abp/multi-tenancy/tenants/" + path)).JsonAsync();

        tenant.GetRawText().ShouldBe($$"""{"success":true,"tenantId":"{{SampleHost.TenantA}}","name":"Acme","normalizedName":"ACME","isActive":true}""");
    }

    [Fact]
    public async Task Unknown_tenant_is_no_success_but_an_answer()
    {
        var tenant = await (await host.Anonymous().GetAsync("/api/abp/multi-tenancy/tenants/by-name/nobody")).JsonAsync();

        tenant.GetRawText().ShouldBe("""{"success":false,"tenantId":null,"name":null,"normalizedName":null,"isActive":false}""");
    }
}
