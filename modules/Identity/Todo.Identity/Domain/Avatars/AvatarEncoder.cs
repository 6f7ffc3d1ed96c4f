using SkiaSharp;
using Todo.Identity.Account;

namespace Todo.Identity.Domain.Avatars;

/// <summary>Makes a picture that somebody uploaded into one that is safe to show: decoded, cut to a square, encoded anew. Where
/// it was taken and by which camera is lost on the way.</summary>
public static class AvatarEncoder
{
    private const int Quality = 85;
    private static readonly SKEncodedImageFormat[] Formats = [SKEncodedImageFormat.Png, SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Webp];

    /// <summary>WebP of <see cref="AvatarConsts.Size"/> pixels square.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidAvatar</c>: no PNG, JPEG or WebP, broken, or too many pixels.</exception>
    public static byte[] Encode(byte[] upload)
    {
        using var data = SKData.CreateCopy(upload);
        using var codec = SKCodec.Create(data);
        if (codec is null || !Formats.Contains(codec.EncodedFormat) || (long)codec.Info.Width * codec.Info.Height > AvatarConsts.MaxPixels) throw Invalid();

        // JPEG decodes to a fraction of its size at once, which spares the memory.
        var smallerSide = Math.Min(codec.Info.Width, codec.Info.Height);
        var dimensions = codec.GetScaledDimensions(Math.Min(1f, (float)AvatarConsts.Size * 2 / smallerSide));
        using var decoded = new SKBitmap(new SKImageInfo(dimensions.Width, dimensions.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) is not SKCodecResult.Success) throw Invalid();

        using var square = new SKBitmap(new SKImageInfo(AvatarConsts.Size, AvatarConsts.Size, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(square)) Draw(canvas, decoded, codec.EncodedOrigin);
        using var encoded = square.Encode(SKEncodedImageFormat.Webp, Quality);
        return encoded.ToArray();
    }

    /// <summary>The middle of the picture, turned as the camera was held.</summary>
    private static void Draw(SKCanvas canvas, SKBitmap picture, SKEncodedOrigin origin)
    {
        const float center = AvatarConsts.Size / 2f;
        canvas.Translate(center, center);
        var (degrees, isMirrored) = origin switch
        {
            SKEncodedOrigin.TopRight => (0, true),
            SKEncodedOrigin.BottomRight => (180, false),
            SKEncodedOrigin.BottomLeft => (180, true),
            SKEncodedOrigin.LeftTop => (90, true),
            SKEncodedOrigin.RightTop => (90, false),
            SKEncodedOrigin.RightBottom => (270, true),
            SKEncodedOrigin.LeftBottom => (270, false),
            _ => (0, false),
        };
        canvas.RotateDegrees(degrees);
        if (isMirrored) canvas.Scale(-1, 1);

        var side = Math.Min(picture.Width, picture.Height);
        var source = SKRect.Create((picture.Width - side) / 2f, (picture.Height - side) / 2f, side, side);
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, source, SKRect.Create(-center, -center, AvatarConsts.Size, AvatarConsts.Size), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    private static BusinessException Invalid() => new(IdentityErrorCodes.InvalidAvatar);
}
