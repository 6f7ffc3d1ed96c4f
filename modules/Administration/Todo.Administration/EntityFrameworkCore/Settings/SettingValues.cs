using System.Collections.Frozen;
using System.ComponentModel;

namespace Todo.Administration.EntityFrameworkCore.Settings;

/// <summary>The settings of one provider and key, as they are cached.</summary>
[ImmutableObject(true)]
internal sealed record SettingValues(FrozenDictionary<string, string?> Values);
