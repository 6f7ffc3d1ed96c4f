namespace Todo.Identity.Account;

public static class AvatarConsts
{
    public const int MaxUploadBytes = 2 * 1024 * 1024;

    /// <summary>Checked before anything is decoded: a small file can unfold to gigabytes.</summary>
    public const int MaxPixels = 32_000_000;

    /// <summary>Width and height of what is kept, in pixels.</summary>
    public const int Size = 256;

    public const string ContentType = "image/webp";
}
