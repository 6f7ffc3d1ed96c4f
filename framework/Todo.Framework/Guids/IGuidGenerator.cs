namespace Todo.Framework.Guids;

/// <summary>Makes UUIDv7 (RFC 9562 section 5.7), which grow with time and so fill indexes from the right.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
