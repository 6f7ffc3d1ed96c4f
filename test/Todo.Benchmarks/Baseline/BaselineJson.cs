using System.Text.Json;
using System.Text.Json.Serialization;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.Benchmarks.Baseline;

/// <summary>The product's own contracts, so that both answer the same bytes; read and written by generated code.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TodoItemPageDto))]
[JsonSerializable(typeof(ListChangesDto))]
[JsonSerializable(typeof(ListChangedDto))]
[JsonSerializable(typeof(CreateTodoItemDto))]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(long))]
internal sealed partial class BaselineJson : JsonSerializerContext;
