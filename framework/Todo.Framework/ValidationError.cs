namespace Todo.Framework;

/// <summary>What is wrong with one field.</summary>
/// <param name="MessageKey">Key in the localization resource <c>AbpValidation</c>.</param>
/// <param name="Member">The field's name as in code; shown in camelCase, nested ones with dots.</param>
/// <param name="Arguments">Fill <c>{0}</c>, <c>{1}</c> of the message, such as the limit.</param>
public sealed record ValidationError(string MessageKey, string Member, params object[] Arguments);
