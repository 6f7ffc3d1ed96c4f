using CsCheck;
using Todo.Todos.Queries;
using static Todo.Todos.Queries.QueryCondition;

namespace Todo.UnitTests.Todos.Queries;

public class QueryParserTests
{
    private static readonly string[] Pieces =
    [
        "(", ")", "\"", "-", "!", "|", "&", ":", ",", "<", ">=", "..", "#", "@", " ", " or ", " and ", " not ", "status:", "due:", "p:", "is:", "estimate:", "open", "today",
        "7d", "-999y", "999y", "2026-02-30", "0001-01-01", "9999-12-31", "month", "nextmonth", "none", "me", "1h", "\0", "\ud83d", "ß", "完",
    ];

    [Theory]
    [InlineData("", "()")]
    [InlineData("   ", "()")]
    [InlineData("milk", "milk*")]
    [InlineData("milk bread", "(milk* & bread*)")]
    [InlineData("\"oat milk\"", "'oat milk'")]
    [InlineData("a or b c", "(a* | (b* & c*))")]
    [InlineData("(a OR b) AND c", "((a* | b*) & c*)")]
    [InlineData("a | b & c", "(a* | (b* & c*))")]
    [InlineData("a||b", "(a* | b*)")]
    [InlineData("not a -b !(c d)", "(!a* & !b* & !(c* & d*))")]
    [InlineData("orange android notes", "(orange* & android* & notes*)")] // they only begin like operators
    [InlineData("a - b", "(a* & -* & b*)")] // a dash by itself is a text
    [InlineData("10:30 https://example.org", "(10:30* & https://example.org*)")]
    [InlineData("status:open", "status=NotStarted+InProgress")]
    [InlineData("STATUS:done,cancelled", "(status=Completed | status=Cancelled)")]
    [InlineData("p:high", "priority=High")]
    [InlineData("p:1", "priority=Urgent")]
    [InlineData("priority:>=medium", "priority>=Medium")]
    [InlineData("due:<7d", "Due<7d")]
    [InlineData("due:=today", "Due=today")]
    [InlineData("due:2026-01-01..2026-02-01", "Due=2026-01-01..2026-02-01")]
    [InlineData("due:none", "!has Due")]
    [InlineData("due:any", "has Due")]
    [InlineData("updated:>2026-01-01", "Updated>2026-01-01")]
    [InlineData("created:>=-2w", "Created>=-2w")]
    [InlineData("overdue", "overdue")]
    [InlineData("is:overdue", "overdue")]
    [InlineData("is:blocked", "has Blocker")]
    [InlineData("has:description", "has Description")]
    [InlineData("#billing", "Label:billing")]
    [InlineData("#\"two words\"", "Label:two words")]
    [InlineData("-label:blocked", "!Label:blocked")]
    [InlineData("label:none", "!has Label")]
    [InlineData("@me", "Assignee:me")]
    [InlineData("@anna", "Assignee:anna#")]
    [InlineData("creator:me", "Creator:me")]
    [InlineData("list:Launch", "List:Launch")]
    [InlineData("list:\"Trip to Rome\"", "List:Trip to Rome")]
    [InlineData("section:me", "Section:me")]
    [InlineData("estimate:>1h30m", "Estimate>90")]
    [InlineData("spent:<=45", "Spent<=45")]
    [InlineData("status:open due:<7d @me #billing -label:blocked p:high \"exact phrase\" list:Launch updated:>2026-01-01",
        "(status=NotStarted+InProgress & Due<7d & Assignee:me & Label:billing & !Label:blocked & priority=High & 'exact phrase' & List:Launch & Updated>2026-01-01)")]
    public void Parse_reads(string query, string expected) => Write(QueryParser.Parse(query)).ShouldBe(expected.TrimEnd('#'));

    [Theory]
    [InlineData("stauts:open", 0, "status")]
    [InlineData("a status:opne", 9, "open")]
    [InlineData("status:", 7, "open")]
    [InlineData("due:<soon", 5, "tomorrow")]
    [InlineData("due:2026-02-30", 4, "2026-01-31")]
    [InlineData("due:<none", 5, "today")]
    [InlineData("due:10000d", 4, "7d")]
    [InlineData("status:open,,done", 12, "done")]
    [InlineData("(a or b", 0, ")")]
    [InlineData("a)", 1, "(")]
    [InlineData(")", 0, "status:")]
    [InlineData("a or", 4, "status:")]
    [InlineData("a and or b", 6, "status:")]
    [InlineData("not", 3, "status:")]
    [InlineData("()", 1, "status:")]
    [InlineData("| a", 0, "(")]
    [InlineData("\"open", 0, "\"")]
    [InlineData("# x", 0, "#label")]
    [InlineData("@", 0, "@me")]
    [InlineData("estimate:long", 9, "30m")]
    public void Parse_says_where_it_fails_and_what_could_stand_there(string query, int position, string expected)
    {
        var error = Should.Throw<InvalidQueryException>(() => QueryParser.Parse(query));

        error.Position.ShouldBe(position);
        error.Data["expected"].ShouldBeOfType<string>().ShouldContain(expected);
    }

    [Fact]
    public void Parse_bounds_length_depth_and_number_of_conditions()
    {
        Should.Throw<InvalidQueryException>(() => QueryParser.Parse(new string('x', QueryConsts.MaxLength + 1)));
        Should.Throw<InvalidQueryException>(() => QueryParser.Parse(new string('(', 500)));
        Should.Throw<InvalidQueryException>(() => QueryParser.Parse(new string('-', 500) + "a"));
        Should.Throw<InvalidQueryException>(() => QueryParser.Parse(string.Join(' ', Enumerable.Repeat("a", QueryConsts.MaxConditions + 1))));
        Should.Throw<InvalidQueryException>(() => QueryParser.Parse("status:" + string.Join(',', Enumerable.Repeat("open", QueryConsts.MaxConditions + 1))));
    }

    [Fact]
    public void Parse_throws_nothing_but_its_own_error()
    {
        var piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String);
        piece.Array[0, 30].Sample(pieces =>
        {
            try
            {
                ResolveAll(QueryParser.Parse(string.Concat(pieces)));
            }
            catch (InvalidQueryException error)
            {
                error.Position.ShouldBeInRange(0, string.Concat(pieces).Length);
            }
        }, iter: 20_000, threads: 1);
    }

    /// <summary>What a query says, in one line.</summary>
    private static string Write(QueryCondition condition) => condition switch
    {
        And and => $"({string.Join(" & ", and.Conditions.Select(Write))})",
        Or or => $"({string.Join(" | ", or.Conditions.Select(Write))})",
        Not not => "!" + Write(not.Condition),
        Text text => text.IsPhrase ? $"'{text.Words}'" : text.Words + "*",
        Status status => "status=" + string.Join('+', status.Statuses),
        QueryCondition.Priority priority => $"priority{Sign(priority.Comparison)}{priority.Value}",
        Date date => $"{date.Field}{Sign(date.Comparison)}{date.Value.Words}",
        Minutes minutes => $"{minutes.Field}{Sign(minutes.Comparison)}{minutes.Value}",
        Name name => $"{name.Field}:{name.Value}",
        Me me => $"{me.Field}:me",
        Has has => $"has {has.Presence}",
        Overdue => "overdue",
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    private static string Sign(QueryComparison comparison) => comparison switch
    {
        QueryComparison.Less => "<",
        QueryComparison.LessOrEqual => "<=",
        QueryComparison.Greater => ">",
        QueryComparison.GreaterOrEqual => ">=",
        _ => "=",
    };

    private static void ResolveAll(QueryCondition condition)
    {
        switch (condition)
        {
            case And and: foreach (var inner in and.Conditions) ResolveAll(inner); break;
            case Or or: foreach (var inner in or.Conditions) ResolveAll(inner); break;
            case Not not: ResolveAll(not.Condition); break;
            case Date date: date.Value.Resolve(new DateOnly(2026, 11, 23)); break;
        }
    }
}
