namespace Todo.Framework.Application;

/// <summary>On a method of an application service: its answer shows a secret this once, and so is not kept for a repeated
/// <c>Idempotency-Key</c>, which is ignored.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnswersSecretAttribute : Attribute;
