using Todo.ArchitectureTests.Breaches.Domain;

namespace Todo.ArchitectureTests.Domain;

public class DomainTests
{
    [Fact]
    public void Entities_have_no_public_setters()
    {
        var entities = Repository.ModuleTypes.Where(EntityRules.IsEntity).ToList();
        entities.ShouldNotBeEmpty();
        EntityRules.PublicSetters(entities).ShouldBeEmpty();
    }

    [Fact]
    public void A_public_setter_is_seen() =>
        EntityRules.PublicSetters([typeof(OpenEntity)]).ShouldBe(["OpenEntity.Name"]);

    [Fact]
    public void Names_say_what_a_class_is() => NamingRules.Misnamed(Repository.ModuleTypes).ShouldBeEmpty();

    [Fact]
    public void A_wrong_name_is_seen() =>
        NamingRules.Misnamed([typeof(TextHelper)]).ShouldBe(["TextHelper is a Exception", "TextHelper: Helper says nothing"]);

    [Fact]
    public void Every_handler_hears_its_events() => EventRules.Unheard(Repository.ModuleTypes).ShouldBeEmpty();

    [Fact]
    public void An_unheard_handler_is_seen() =>
        EventRules.Unheard([typeof(UnheardHandler)]).ShouldBe(["UnheardHandler is not exposed as handler of String"]);
}
