using CsCheck;
using Todo.Todos.Items;
using Todo.Todos.QuickAdd;

namespace Todo.UnitTests.Todos.QuickAdd;

public class QuickAddParserTests
{
    /// <summary>Monday 23 November 2026, 22:30 in London: already the 24th in Bangkok and Auckland, still the afternoon in Los Angeles.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 22, 30, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, (string Title, bool IsGerman)> Languages = new() { ["en"] = ("Call mom", false), ["de"] = ("Mama anrufen", true) };

    private static readonly string[] Zones = ["Europe/London", "Asia/Bangkok", "America/Los_Angeles", "Pacific/Auckland", "America/St_Johns"];

    /// <summary>Language, phrase, and what it means on a Monday the 23rd or, where it is tomorrow already, on a Tuesday the 24th.</summary>
    private static readonly (string Language, string Phrase, string OnMonday, string OnTuesday)[] Phrases =
    [
        ("en", "today", "2026-11-23", "2026-11-24"),
        ("en", "tomorrow", "2026-11-24", "2026-11-25"),
        ("en", "tomorrow 5pm", "2026-11-24T17:00", "2026-11-25T17:00"),
        ("en", "5pm tomorrow", "2026-11-24T17:00", "2026-11-25T17:00"),
        ("en", "tomorrow at 5:30 pm", "2026-11-24T17:30", "2026-11-25T17:30"),
        ("en", "tomorrow morning", "2026-11-24T09:00", "2026-11-25T09:00"),
        ("en", "day after tomorrow", "2026-11-25", "2026-11-26"),
        ("en", "fri 5pm", "2026-11-27T17:00", "2026-11-27T17:00"),
        ("en", "on Friday", "2026-11-27", "2026-11-27"),
        ("en", "by friday noon", "2026-11-27T12:00", "2026-11-27T12:00"),
        ("en", "tuesday", "2026-11-24", "2026-12-01"), // the next one: today is called today
        ("en", "next friday", "2026-12-04", "2026-12-04"),
        ("en", "this friday", "2026-11-27", "2026-11-27"),
        ("en", "next week", "2026-11-30", "2026-11-30"),
        ("en", "next month", "2026-12-01", "2026-12-01"),
        ("en", "in 3 days", "2026-11-26", "2026-11-27"),
        ("en", "in two weeks", "2026-12-07", "2026-12-08"),
        ("en", "in a month", "2026-12-23", "2026-12-24"),
        ("en", "this weekend", "2026-11-28", "2026-11-28"),
        ("en", "end of month", "2026-11-30", "2026-11-30"),
        ("en", "dec 1", "2026-12-01", "2026-12-01"),
        ("en", "December 1st, 2027", "2027-12-01", "2027-12-01"),
        ("en", "1 dec at 9am", "2026-12-01T09:00", "2026-12-01T09:00"),
        ("en", "on the 15th", "2026-12-15", "2026-12-15"),
        ("en", "nov 23", "2026-11-23", "2027-11-23"), // today counts, yesterday is next year's
        ("en", "12/1/2026", "2026-12-01", "2026-12-01"),
        ("en", "2026-12-01", "2026-12-01", "2026-12-01"),
        ("en", "2026-12-01 17:45", "2026-12-01T17:45", "2026-12-01T17:45"),
        ("en", "feb 29", "2028-02-29", "2028-02-29"),
        ("en", "übermorgen", "2026-11-25", "2026-11-26"), // the long words of both languages always count
        ("de", "heute", "2026-11-23", "2026-11-24"),
        ("de", "morgen", "2026-11-24", "2026-11-25"),
        ("de", "morgen 17 Uhr", "2026-11-24T17:00", "2026-11-25T17:00"),
        ("de", "morgen um 17:30", "2026-11-24T17:30", "2026-11-25T17:30"),
        ("de", "morgen früh", "2026-11-24T09:00", "2026-11-25T09:00"),
        ("de", "übermorgen", "2026-11-25", "2026-11-26"),
        ("de", "am Freitag", "2026-11-27", "2026-11-27"),
        ("de", "Fr 17 Uhr", "2026-11-27T17:00", "2026-11-27T17:00"),
        ("de", "am Do", "2026-11-26", "2026-11-26"),
        ("de", "bis Freitag 12 Uhr", "2026-11-27T12:00", "2026-11-27T12:00"),
        ("de", "nächsten Freitag", "2026-12-04", "2026-12-04"),
        ("de", "diesen Freitag", "2026-11-27", "2026-11-27"),
        ("de", "nächste Woche", "2026-11-30", "2026-11-30"),
        ("de", "in 3 Tagen", "2026-11-26", "2026-11-27"),
        ("de", "in einer Woche", "2026-11-30", "2026-12-01"),
        ("de", "am Wochenende", "2026-11-28", "2026-11-28"),
        ("de", "Ende des Monats", "2026-11-30", "2026-11-30"),
        ("de", "1.12.", "2026-12-01", "2026-12-01"),
        ("de", "am 1.12.2027 um 9 Uhr", "2027-12-01T09:00", "2027-12-01T09:00"),
        ("de", "1. Dezember", "2026-12-01", "2026-12-01"),
        ("de", "am 15.", "2026-12-15", "2026-12-15"),
        ("de", "24.12. 17.30 Uhr", "2026-12-24T17:30", "2026-12-24T17:30"),
        ("de", "tomorrow 5pm", "2026-11-24T17:00", "2026-11-25T17:00"),
    ];

    public static TheoryData<string, string, string, string> PhrasesInZones => [.. from phrase in Phrases from zone in Zones
                                                                                   let local = TimeZoneInfo.ConvertTime(Now, TimeZoneInfo.FindSystemTimeZoneById(zone))
                                                                                   select (phrase.Language, phrase.Phrase, zone, local.Day == 23 ? phrase.OnMonday : phrase.OnTuesday)];

    [Theory]
    [MemberData(nameof(PhrasesInZones))]
    public void A_date_is_the_callers(string language, string phrase, string zone, string expected)
    {
        var (rest, isGerman) = Languages[language];
        var parser = Parser(zone, isGerman);

        foreach (var line in new[] { $"{rest} {phrase}", $"{phrase} {rest}", $"{rest}, {phrase}" })
        {
            var parsed = parser.ParseLine(line);

            Due(parsed).ShouldBe(expected, line);
            parsed.Title.TrimEnd(',').ShouldBe(rest, line);
            parsed.Tokens.ShouldHaveSingleItem().Kind.ShouldBe(QuickAddTokenKind.Due);
        }
    }

    [Theory]
    [InlineData("Call at 9am", "2026-11-24T09:00")] // it is 22:30: nine has been
    [InlineData("Call at 11pm", "2026-11-23T23:00")]
    [InlineData("Party tonight", "2026-11-23T20:00")]
    [InlineData("Gym every weekday 7:00", "2026-11-24T07:00")]
    [InlineData("Gym every tuesday", "2026-11-24")]
    [InlineData("Gym every monday", "2026-11-23")]
    [InlineData("Gym every 2nd tuesday", "2026-12-08")]
    [InlineData("Rent every month 1.12.", "2026-12-01")]
    [InlineData("Rent every 1st", "2026-12-01")]
    public void A_time_or_a_rule_alone_is_due_when_it_comes_next(string line, string expected) => Due(Parser().ParseLine(line)).ShouldBe(expected);

    [Fact]
    public void A_line_with_everything()
    {
        var line = Parser().ParseLine("Pay rent every 1st #home @anna p1 ~30m //by bank");

        (line.Title, line.Priority, line.EstimateMinutes, line.Description).ShouldBe(("Pay rent", TodoPriority.Urgent, 30, "by bank"));
        line.Labels.ShouldBe(["home"]);
        line.Assignees.ShouldBe(["anna"]);
        (line.Recurrence!.Rule.ToString(), Due(line)).ShouldBe(("FREQ=MONTHLY;BYMONTHDAY=1", "2026-12-01"));
        line.Tokens.Select(t => t.Kind).ShouldBe([
            QuickAddTokenKind.Recurrence, QuickAddTokenKind.Label, QuickAddTokenKind.Assignee, QuickAddTokenKind.Priority, QuickAddTokenKind.Estimate, QuickAddTokenKind.Note]);
    }

    [Fact]
    public void A_German_line_with_everything()
    {
        var line = Parser(isGerman: true).ParseLine("Miete zahlen jeden 1. um 9 Uhr #haus @anna !hoch ~1h30 //per Überweisung");

        (line.Title, line.Priority, line.EstimateMinutes, line.Description, line.DueTime).ShouldBe(("Miete zahlen", TodoPriority.High, 90, "per Überweisung", new TimeOnly(9, 0)));
        line.Recurrence!.Rule.ToString().ShouldBe("FREQ=MONTHLY;BYMONTHDAY=1");
    }

    [Theory]
    [InlineData("~30m", 30)]
    [InlineData("~90", 90)]
    [InlineData("~2h", 120)]
    [InlineData("~1h30", 90)]
    [InlineData("~1h30m", 90)]
    [InlineData("~1.5h", 90)]
    [InlineData("~1,5h", 90)]
    [InlineData("~2std", 120)]
    public void An_estimate_is_in_minutes(string mark, int minutes) => Parser().ParseLine($"Read {mark}").EstimateMinutes.ShouldBe(minutes);

    [Theory]
    [InlineData("Do the laundry so it is clean")]
    [InlineData("Sit in the sun with mon ami")]
    [InlineData("The cat sat on the mat")]
    [InlineData("It may rain in march")]
    [InlineData("Fix issue #12")]
    [InlineData("Mail a@example.org about C# and F#")]
    [InlineData("See https://example.org/a//b")]
    [InlineData("Buy 1/2 pound of butter")]
    [InlineData("Upgrade to version 3.5 of it")]
    [InlineData("Ask @nobody p5 !wow ~soon")]
    [InlineData("Every child knows that")]
    [InlineData("24 Kisten holen")]
    [InlineData("every hour on the hour")]
    [InlineData("Meet at 25:00")]
    public void What_only_looks_like_a_mark_stays_in_the_title(string title)
    {
        var line = Parser().ParseLine(title);

        line.Title.ShouldBe(title);
        line.Tokens.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("So geht das")]
    [InlineData("Mo macht Musik, do it")]
    [InlineData("Er sa ihn mi an")]
    public void Short_German_words_count_only_where_a_date_may_stand(string title) => Parser(isGerman: true).ParseLine(title).Tokens.ShouldBeEmpty();

    [Fact]
    public void An_ignored_range_stays_in_the_title_and_gives_way_to_the_next()
    {
        const string text = "Discuss Friday report tomorrow #q4";

        var ignoringFriday = Parser(ignored: [new TextRange(text.IndexOf("Friday", StringComparison.Ordinal), 6)]).ParseLine(text);
        var ignoringLabel = Parser(ignored: [new TextRange(text.IndexOf('#', StringComparison.Ordinal), 3)]).ParseLine(text);

        (ignoringFriday.Title, Due(ignoringFriday)).ShouldBe(("Discuss Friday report", "2026-11-24"));
        (ignoringLabel.Title, ignoringLabel.Labels.Count).ShouldBe(("Discuss report tomorrow #q4", 0));
    }

    [Fact]
    public void A_label_may_have_spaces_in_quotes_and_several_may_stand()
    {
        var line = Parser().ParseLine("Plan #\"big trip\" #Urlaub-2027 #urlaub-2027");

        line.Labels.ShouldBe(["big trip", "Urlaub-2027"]);
        line.Title.ShouldBe("Plan");
    }

    [Fact]
    public void A_section_is_one_of_the_lists()
    {
        var parser = Parser(sections: ["In progress", "In"]);

        parser.ParseLine("Fix it /in progress today").Section.ShouldBe("In progress");
        parser.ParseLine("Fix it /later").Title.ShouldBe("Fix it /later");
    }

    [Fact]
    public void A_line_of_marks_alone_is_its_own_title()
    {
        var line = Parser().ParseLine("#home tomorrow");

        (line.Title, line.Tokens.Count, line.DueDate).ShouldBe(("#home tomorrow", 0, null));
    }

    [Fact]
    public void Split_cuts_lines_with_bullets_into_a_tree()
    {
        const string text = "Trip\r\n  - Book hotel\r\n\t* Pay\n  - [ ] Pack\n\n1. Relax\n";

        var lines = QuickAddText.Split(text);

        lines.Select(l => (l.Text, l.Depth)).ShouldBe([("Trip", 0), ("Book hotel", 1), ("Pay", 2), ("Pack", 1), ("Relax", 0)]);
        lines.ShouldAllBe(l => text.Substring(l.Start, l.Text.Length) == l.Text);
    }

    [Fact]
    public void Split_goes_no_deeper_than_an_item_may_be()
    {
        var lines = QuickAddText.Split(string.Join('\n', Enumerable.Range(0, 8).Select(i => new string(' ', i) + "x" + i)));

        lines.Select(l => l.Depth).ShouldBe([0, 1, 2, 3, 4, 4, 4, 4]);
    }

    [Fact]
    public void Split_takes_1000_lines_and_refuses_1001()
    {
        QuickAddText.Split(string.Concat(Enumerable.Repeat("x\n", 1_000))).Count.ShouldBe(1_000);
        Should.Throw<BusinessException>(() => QuickAddText.Split(string.Concat(Enumerable.Repeat("x\n", 1_001)))).Code.ShouldBe("Todo:TooManyLines");
    }

    /// <summary>Whatever is typed: tokens lie in the text and beside one another, and no text but theirs is lost.</summary>
    [Fact]
    public void ParseLine_never_throws_and_loses_nothing()
    {
        string[] parts = ["tomorrow", "5pm", "every", "2nd", "tuesday", "am", "1.", "12.", "Uhr", "#x", "@anna", "p1", "~1h", "//", "bis", "jeden", "Mo", "und", "in", "3", "days", ",", "🎉", "until", "29", "feb", "/", "31", "2026-02-31", "!high", "(", ")", "99999999999"];
        Gen.OneOf(Gen.String, Gen.OneOf(parts).List[0, 10].Select(words => string.Join(' ', words)), Gen.OneOf(parts).List[0, 10].Select(words => string.Concat(words)))
            .Sample(text =>
            {
                var line = Parser(isGerman: text.Length % 2 == 0, sections: ["x"]).ParseLine(text);

                var position = 0;
                foreach (var token in line.Tokens)
                {
                    token.Start.ShouldBeGreaterThanOrEqualTo(position);
                    token.Length.ShouldBePositive();
                    position = token.Start + token.Length;
                }

                position.ShouldBeLessThanOrEqualTo(text.Length);
                var rest = line.Tokens.Reverse().Aggregate(text, (left, token) => left.Remove(token.Start, token.Length));
                Letters(line.Title).ShouldBe(Letters(rest));
            }, iter: 5_000);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string? Due(QuickAddLine line) => line.DueDate is not { } date ? null : $"{date:yyyy-MM-dd}" + (line.DueTime is { } time ? $"T{time:HH:mm}" : "");

    private static QuickAddParser Parser(string zone = "Europe/London", bool isGerman = false, string[]? sections = null, TextRange[]? ignored = null)
    {
        var now = TimeZoneInfo.ConvertTime(Now, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
        return new QuickAddParser(new PhraseContext(now, isGerman, IsMonthFirst: !isGerman), new QuickAddNames(["anna"], sections ?? []), ignored ?? []);
    }
}
