namespace Todo.Framework.Settings;

public interface ISettingDefinitionManager
{
    IReadOnlyCollection<SettingDefinition> GetAll();

    /// <exception cref="KeyNotFoundException">No module defines it: a mistake in code.</exception>
    SettingDefinition Get(string name);
}
