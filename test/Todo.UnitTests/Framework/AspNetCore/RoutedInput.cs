namespace Todo.UnitTests.Framework.AspNetCore;

public sealed class RoutedInput
{
    public string? Text { get; set; }
}
