namespace Todo.IntegrationTests.Framework.Sample;

public interface ISampleHubClient
{
    Task Told(SampleMessage message);
}
