using Todo.Framework.Localization;

namespace Todo.Framework.Authorization;

public interface IPermissionDefinitionContext
{
    PermissionGroupDefinition AddGroup(string name, LocalizableString displayName);
}
