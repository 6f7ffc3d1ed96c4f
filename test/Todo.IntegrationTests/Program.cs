using Todo.IntegrationTests.Host;
using Xunit.Runner.InProc.SystemConsole;

return args is [PostgresOwner.Command, var dataFolder]
    ? await PostgresOwner.RunAsync(dataFolder)
    : await ConsoleRunner.Run(args);
