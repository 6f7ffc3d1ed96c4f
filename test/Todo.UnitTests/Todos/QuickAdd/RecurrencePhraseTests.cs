using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.Todos;
using Todo.Todos.QuickAdd;
using Todo.Todos.Recurrence;

namespace Todo.UnitTests.Todos.QuickAdd;

public sealed class RecurrencePhraseTests : IDisposable
{
    private static readonly PhraseContext Monday = new(new DateTime(2026, 11, 23, 9, 0, 0));
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    [Theory]
    [InlineData("every day", "FREQ=DAILY")]
    [InlineData("daily", "FREQ=DAILY")]
    [InlineData("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU")]
    [InlineData("every week", "FREQ=WEEKLY")]
    [InlineData("every other week", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("biweekly on fri", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")]
    [InlineData("every 2 weeks on mon and thu", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH")]
    [InlineData("every three days", "FREQ=DAILY;INTERVAL=3")]
    [InlineData("every monday, wed & friday", "FREQ=WEEKLY;BYDAY=MO,WE,FR")]
    [InlineData("every other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("every 2nd tuesday", "FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("every second tuesday of the month", "FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("every last friday", "FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("every 1st and 3rd monday", "FREQ=MONTHLY;BYDAY=1MO,3MO")]
    [InlineData("every month on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("every month on the 2nd tuesday", "FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("every 1st", "FREQ=MONTHLY;BYMONTHDAY=1")]
    [InlineData("every 1st and 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15")]
    [InlineData("on the 1st of every month", "FREQ=MONTHLY;BYMONTHDAY=1")]
    [InlineData("every last day", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("every last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("every last weekday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("every quarter", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("every dec 24", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24")]
    [InlineData("every 24th of december", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24")]
    [InlineData("every year on december 24", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24")]
    [InlineData("yearly", "FREQ=YEARLY")]
    [InlineData("every day until dec 31", "FREQ=DAILY;UNTIL=20261231")]
    [InlineData("every day for 5 times", "FREQ=DAILY;COUNT=5")]
    [InlineData("every mon, 10 times", "FREQ=WEEKLY;BYDAY=MO;COUNT=10")]
    [InlineData("jeden Tag", "FREQ=DAILY")]
    [InlineData("täglich", "FREQ=DAILY")]
    [InlineData("jeden Werktag", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("werktags", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("jedes Wochenende", "FREQ=WEEKLY;BYDAY=SA,SU")]
    [InlineData("alle 2 Wochen am Mo und Do", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH")]
    [InlineData("alle zwei Wochen", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("jede zweite Woche", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("jeden Mo, Mi und Fr", "FREQ=WEEKLY;BYDAY=MO,WE,FR")]
    [InlineData("montags und donnerstags", "FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("jeden zweiten Freitag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")]
    [InlineData("jeden zweiten Freitag im Monat", "FREQ=MONTHLY;BYDAY=2FR")]
    [InlineData("jeden 2. Dienstag", "FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("jeden letzten Freitag im Monat", "FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("jeden Monat am 15.", "FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("jeden 1.", "FREQ=MONTHLY;BYMONTHDAY=1")]
    [InlineData("am 1. jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=1")]
    [InlineData("jeden letzten Tag im Monat", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("jeden letzten Werktag", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("vierteljährlich", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("jedes Jahr am 24. Dezember", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24")]
    [InlineData("jeden 24.12.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24")]
    [InlineData("jeden Tag bis 31.12.", "FREQ=DAILY;UNTIL=20261231")]
    [InlineData("jeden Montag, 10 Mal", "FREQ=WEEKLY;BYDAY=MO;COUNT=10")]
    public void Find_reads_a_rule(string text, string expected)
    {
        var phrase = RecurrencePhrase.Find(text, Monday);

        phrase.ShouldNotBeNull().Rule.ToString().ShouldBe(expected);
        phrase.Basis.ShouldBe(RecurrenceBasis.DueDate);
        RecurrenceRule.Parse(expected).ToString().ShouldBe(expected); // the phrases' rules are ones the reader takes, too
    }

    [Theory]
    [InlineData("every 3 days after completion", "FREQ=DAILY;INTERVAL=3")]
    [InlineData("3 days after completion", "FREQ=DAILY;INTERVAL=3")]
    [InlineData("every month when done", "FREQ=MONTHLY")]
    [InlineData("alle 3 Tage nach Erledigung", "FREQ=DAILY;INTERVAL=3")]
    [InlineData("2 Wochen nach Abschluss", "FREQ=WEEKLY;INTERVAL=2")]
    public void Find_reads_that_a_rule_is_reckoned_from_completion(string text, string expected)
    {
        var phrase = RecurrencePhrase.Find(text, Monday).ShouldNotBeNull();

        (phrase.Rule.ToString(), phrase.Basis).ShouldBe((expected, RecurrenceBasis.Completion));
    }

    [Theory]
    [InlineData("every weekday at 9", "09:00")]
    [InlineData("every monday 5pm", "17:00")]
    [InlineData("every morning", "09:00")]
    [InlineData("jeden Werktag um 7:30", "07:30")]
    [InlineData("jeden Montag 17 Uhr", "17:00")]
    [InlineData("jeden Abend", "18:00")]
    public void Find_reads_the_time_of_day(string text, string time) => RecurrencePhrase.Find(text, Monday).ShouldNotBeNull().Time.ShouldBe(TimeOnly.Parse(time, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("every day starting dec 1", "2026-12-01")]
    [InlineData("jeden Tag ab 1.12.", "2026-12-01")]
    public void Find_reads_the_first_date(string text, string start) => RecurrencePhrase.Find(text, Monday).ShouldNotBeNull().Start.ShouldBe(DateOnly.Parse(start, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("every")]
    [InlineData("every now and then")]
    [InlineData("every 0 days")]
    [InlineData("every 32nd")]
    [InlineData("every day or so")]
    [InlineData("jeden")]
    public void Find_answers_null_to_what_is_no_rule(string text) => RecurrencePhrase.Find(text, Monday).ShouldBeNull();

    [Theory]
    [InlineData("every hour")]
    [InlineData("alle 5 Minuten")]
    [InlineData("stündlich")]
    public void Find_refuses_rules_finer_than_a_day(string text) =>
        Should.Throw<BusinessException>(() => RecurrencePhrase.Find(text, Monday)).Code.ShouldBe(TodoErrorCodes.RecurrenceTooFine);

    /// <summary>What the picker shows can be typed.</summary>
    [Theory]
    [InlineData("FREQ=DAILY", "every day", "jeden Tag")]
    [InlineData("FREQ=DAILY;INTERVAL=3", "every 3 days", "alle 3 Tage")]
    [InlineData("FREQ=WEEKLY", "every week", "jede Woche")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday", "jeden Werktag")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday", "jeden Montag, Mittwoch und Freitag")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "every 2 weeks on Monday and Thursday", "alle 2 Wochen am Montag und Donnerstag")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", "every month on the 15th", "jeden Monat am 15.")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,22", "every month on the 1st and 22nd", "jeden Monat am 1. und 22.")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day", "jeden Monat am letzten Tag")]
    [InlineData("FREQ=MONTHLY;BYDAY=2TU", "every month on the 2nd Tuesday", "jeden Monat am 2. Dienstag")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "every 2 months on the last Friday", "alle 2 Monate am letzten Freitag")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last weekday", "jeden Monat am letzten Werktag")]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "every year on the December 24", "jedes Jahr am 24. Dezember")]
    [InlineData("FREQ=DAILY;COUNT=5", "every day, 5 times", "jeden Tag, 5 Mal")]
    [InlineData("FREQ=DAILY;UNTIL=20261231", "every day until 12/31/2026", "jeden Tag bis 31.12.2026")]
    public void Describe_says_it_in_words_that_Find_reads_back(string rule, string english, string german)
    {
        var describer = new RecurrenceDescriber(Texts());

        foreach (var (culture, expected) in new[] { ("en", english), ("de", german) })
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            describer.Describe(RecurrenceRule.Parse(rule), RecurrenceBasis.DueDate).ShouldBe(expected);
            RecurrencePhrase.Find(expected, Monday).ShouldNotBeNull(expected).Rule.ToString().ShouldBe(rule);
        }
    }

    public void Dispose() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = _before;

    private static ILocalizationTexts Texts()
    {
        var services = new ServiceCollection();
        AbpApplication.Create<TodoDomainSharedModule>(services, new ConfigurationBuilder().Build());
        return services.BuildServiceProvider().GetRequiredService<ILocalizationTexts>();
    }
}
