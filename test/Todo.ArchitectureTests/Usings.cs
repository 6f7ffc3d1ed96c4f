global using System.Reflection;
global using Shouldly;
global using Todo.ArchitectureTests.Product;
global using Todo.Framework.Application;
global using Todo.Framework.Domain;
global using Todo.Framework.MultiTenancy;
global using Xunit;
