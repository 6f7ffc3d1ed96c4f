using System.Reflection;

namespace Todo.Framework.AspNetCore.Conventions;

public sealed class ConventionalControllerOptions
{
    private readonly List<ConventionalControllerSetting> _settings = [];

    public IReadOnlyList<ConventionalControllerSetting> Settings => _settings;

    /// <summary>Exposes the application-service interfaces of an assembly; once more for each further root path.</summary>
    public ConventionalControllerOptions Create(Assembly contractsAssembly, Action<ConventionalControllerSetting>? configure = null)
    {
        var setting = new ConventionalControllerSetting(contractsAssembly);
        configure?.Invoke(setting);
        _settings.Add(setting);
        return this;
    }
}
