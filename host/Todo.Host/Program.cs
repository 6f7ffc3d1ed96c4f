return await Todo.Host.TodoHost.RunAsync(args);
