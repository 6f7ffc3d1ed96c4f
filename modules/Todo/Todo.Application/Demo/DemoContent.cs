using Todo.Todos.Items;

namespace Todo.Todos.Demo;

/// <summary>What the demo lists hold.</summary>
internal static class DemoContent
{
    public static string[] LaunchSections => ["This week", "Launch day", "Afterwards"];

    public static DemoItem[] Launch =>
    [
        new("Agree on the launch date with everybody", TodoPriority.High, -3) { Status = TodoStatus.Completed },
        new("Collect open questions from support", TodoPriority.Low, 2),
        new("Finish the pricing page", TodoPriority.Urgent, 0)
        {
            Section = "This week",
            Status = TodoStatus.InProgress,
            EstimateMinutes = 180,
            Description = "Three plans, one page.\n\n- annual prices first\n- a row that says what is **not** included\n- the calculator can wait",
            Subtasks =
            [
                new("Copy for the three plans") { Status = TodoStatus.Completed },
                new("Questions and answers below the table", TodoPriority.Medium, 0),
                new("Check it on a small phone", DueInDays: 1),
            ],
        },
        new("Record the two-minute demo video", TodoPriority.High, 1) { Section = "This week", EstimateMinutes = 120 },
        new("Load test the sign-up flow", TodoPriority.High, -1) { Section = "This week", EstimateMinutes = 90 },
        new("Translate the announcement into German", TodoPriority.Medium, 3) { Section = "This week" },
        new("Invite the press list", DueInDays: 2) { Section = "This week", Status = TodoStatus.Completed },
        new("Flip the feature flag at 9:00", TodoPriority.Urgent, 5) { Section = "Launch day", Description = "Ben has the runbook; Anna stands by." },
        new("Post the announcement", TodoPriority.High, 5)
        {
            Section = "Launch day",
            Subtasks = [new("Blog"), new("Newsletter"), new("Community forum")],
        },
        new("Watch the error budget", TodoPriority.Medium, 5) { Section = "Launch day" },
        new("Order cake 🎂", TodoPriority.Low, 5) { Section = "Launch day" },
        new("Write the retrospective", TodoPriority.Medium, 8) { Section = "Afterwards" },
        new("Thank the beta testers", DueInDays: 7) { Section = "Afterwards" },
        new("Plan the next six weeks", DueInDays: 12) { Section = "Afterwards", EstimateMinutes = 240 },
    ];

    public static DemoItem[] Home =>
    [
        new("Call the landlord about the heating", TodoPriority.High, 0),
        new("Groceries for Sunday", DueInDays: 1) { Subtasks = [new("Tomatoes"), new("Basil"), new("Good olive oil")] },
        new("Book the dentist", TodoPriority.Medium, -2),
        new("Water the plants") { Status = TodoStatus.Completed },
    ];

    public static DemoItem[] Reading =>
    [
        new("Designing Data-Intensive Applications", TodoPriority.Medium) { Status = TodoStatus.InProgress },
        new("The Timeless Way of Building"),
        new("A Philosophy of Software Design") { Status = TodoStatus.Completed },
    ];
}
