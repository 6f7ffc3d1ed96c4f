namespace Todo.Identity.Application.Account;

public sealed record AvatarDto(byte[] Content, string Hash);
