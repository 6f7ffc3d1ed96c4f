using Todo.ArchitectureTests.Breaches.Application;

namespace Todo.ArchitectureTests.Application;

public class AppServiceTests
{
    [Fact]
    public void Every_use_case_says_who_may_call_it()
    {
        Repository.ModuleTypes.Count(t => t.IsClass && typeof(IApplicationService).IsAssignableFrom(t)).ShouldBeGreaterThan(0);
        AppServiceRules.NotAuthorized(Repository.Projects.SelectMany(p => p.Assembly.GetTypes())).ShouldBeEmpty();
    }

    [Fact]
    public void An_unmarked_and_an_unclear_use_case_are_seen() =>
        AppServiceRules.NotAuthorized([typeof(ForgottenAppService)]).ShouldBe(["ForgottenAppService.OpenAsync", "ForgottenAppService.UnclearAsync"]);

    [Fact]
    public void Use_cases_and_repositories_are_asynchronous_and_can_be_cancelled()
    {
        var contracts = Repository.ModuleTypes.Where(t => t.IsInterface
            && (typeof(IApplicationService).IsAssignableFrom(t) || t.Name.EndsWith("Repository", StringComparison.Ordinal)));
        AppServiceRules.NotAsync(contracts).ShouldBeEmpty();
    }

    [Fact]
    public void A_use_case_without_suffix_or_cancellation_is_seen() =>
        AppServiceRules.NotAsync([typeof(IForgottenAppService)]).ShouldBe(["IForgottenAppService.Rename"]);
}
