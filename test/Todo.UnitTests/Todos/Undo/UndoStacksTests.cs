using Todo.Todos.Activities;
using Todo.Todos.Undo;

namespace Todo.UnitTests.Todos.Undo;

public sealed class UndoStacksTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("a b c", "c b a", "")]
    [InlineData("a b U:b", "a", "b")]
    [InlineData("a b U:b U:a", "", "a b")]
    [InlineData("a b U:b U:a R:a", "a", "b")]
    [InlineData("a b U:b U:a R:a R:b", "b a", "")]
    [InlineData("a b U:b c", "c a", "")]
    [InlineData("a b c U:b", "c a", "b")] // c was refused and passed over
    [InlineData("U:x a", "a", "")] // x was longer ago than we look
    public void Of_reads_what_can_be_undone_and_done_again(string actions, string undo, string redo)
    {
        var stacks = UndoStacks.Of([.. actions.Split(' ').Reverse().Select(ToActivity)]);

        string.Join(' ', stacks.Undo.Select(a => a.Name)).ShouldBe(undo);
        string.Join(' ', stacks.Redo.Select(a => a.Name)).ShouldBe(redo);
    }

    private static Activity ToActivity(string action)
    {
        var name = action[^1..];
        var cause = action[0] switch { 'U' => ActivityCause.Undo, 'R' => ActivityCause.Redo, _ => ActivityCause.Change };
        var subject = new ActivitySubject(TenantId: null, Guid.Empty, Guid.Empty, ItemId: null, ActivityRowType.Item, Guid.Empty, name);
        var id = cause == ActivityCause.Change ? IdOf(name) : Guid.CreateVersion7();
        var did = new ActivityAction(id, cause, cause == ActivityCause.Change ? null : IdOf(name), UserId: null, Client: null, MutationId: null);
        return new Activity(id, subject, ActivityKind.Created, [], did, Now);
    }

    private static Guid IdOf(string name) => new(name[0], 0, 0, new byte[8]);
}
