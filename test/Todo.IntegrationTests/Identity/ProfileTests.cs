using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using SkiaSharp;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class ProfileTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Profile = "/api/account/my-profile";

    [Fact]
    public async Task Profile_is_read_and_changed_by_its_user()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var http = await As(user);

        using var changed = await http.PutAsJsonAsync(Profile, new { user.UserName, user.Email, name = "Ada", surname = "Lovelace", phoneNumber = "123", extraProperties = new { } });
        using var read = await http.GetAsync(Profile);

        var json = await read.JsonAsync();
        (await changed.JsonAsync()).ToString().ShouldBe(json.ToString());
        json.GetProperty("userName").GetString().ShouldBe(user.UserName);
        json.GetProperty("name").GetString().ShouldBe("Ada");
        json.GetProperty("phoneNumber").GetString().ShouldBe("123");
        json.GetProperty("hasPassword").GetBoolean().ShouldBeTrue();
        json.GetProperty("isExternal").GetBoolean().ShouldBeFalse();
        json.TryGetProperty("passwordHash", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PUT", "")]
    [InlineData("POST", "/change-password")]
    [InlineData("PUT", "/avatar")]
    [InlineData("DELETE", "/avatar")]
    public async Task Nobody_gets_401(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Profile + path) { Content = method == "GET" ? null : JsonContent.Create(new { }) };

        using var response = await Anonymous().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Taken_name_and_stale_stamp_are_refused_and_change_nothing()
    {
        var (user, other) = (await Given.UserAsync(), await Given.UserAsync());
        using var http = await As(user);

        using var taken = await http.PutAsJsonAsync(Profile, new { userName = other.UserName.ToUpperInvariant(), user.Email, name = "X" });
        using var stale = await http.PutAsJsonAsync(Profile, new { user.UserName, user.Email, name = "X", concurrencyStamp = "old" });

        (await taken.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["userName"]);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Sql.ScalarAsync<string>("SELECT name FROM identity.users WHERE id = $1", user.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Password_is_changed_by_who_knows_it()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);

        using var done = await http.PostAsJsonAsync(Profile + "/change-password", new { currentPassword = TestUser.Password, newPassword = "Another-1" });

        done.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Anonymous().PasswordAsync(user.UserName, "Another-1").TokensAsync();
        await Anonymous().PasswordAsync(user.UserName).RefusalAsync();
    }

    [Fact]
    public async Task Wrong_current_passwords_are_counted_until_the_user_is_locked()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);

        for (var i = 0; i < 5; i++)
        {
            using var wrong = await http.PostAsJsonAsync(Profile + "/change-password", new { currentPassword = "wrong", newPassword = "Another-1" });
            (await wrong.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Identity:PasswordMismatch");
        }

        (await Anonymous().PasswordAsync(user.UserName).RefusalAsync()).Description.ShouldStartWith("This account is locked");
    }

    [Fact]
    public async Task Weak_new_password_is_refused_and_the_old_one_stays()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);

        using var weak = await http.PostAsJsonAsync(Profile + "/change-password", new { currentPassword = TestUser.Password, newPassword = "abc" });

        (await weak.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain("newPassword");
        await Anonymous().PasswordAsync(user.UserName).TokensAsync();
    }

    [Fact]
    public async Task Failed_change_on_the_page_is_not_saved_by_showing_the_page_again()
    {
        var (user, other) = (await Given.UserAsync(), await Given.UserAsync());
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);

        using var weak = await browser.SubmitAsync("/Account/Manage/Password", ("CurrentPassword", TestUser.Password), ("NewPassword", "abc"));
        using var taken = await browser.SubmitToAsync("/Account/Manage/Profile", "/Account/Manage/Profile", ("Input.UserName", other.UserName), ("Input.Email", user.Email), ("Input.Name", "X"));

        (await weak.Content.ReadAsStringAsync()).ShouldContain("NewPassword-note");
        (await taken.Content.ReadAsStringAsync()).ShouldContain("This user name is already taken.");
        (await Sql.ScalarAsync<string>("SELECT name FROM identity.users WHERE id = $1", user.Id)).ShouldBeNull();
        await Anonymous().PasswordAsync(user.UserName).TokensAsync();
    }

    [Fact]
    public async Task Own_session_outlives_the_change_of_the_password_on_the_page()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);

        using var done = await browser.SubmitAsync("/Account/Manage/Password", ("CurrentPassword", TestUser.Password), ("NewPassword", "Another-1"));
        using var page = await browser.GetAsync("/Account/Manage/Password");

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, 600, 300)]
    [InlineData(SKEncodedImageFormat.Jpeg, 3000, 4000)]
    [InlineData(SKEncodedImageFormat.Webp, 16, 16)]
    public async Task Avatar_becomes_a_square_webp_that_fellow_users_see(SKEncodedImageFormat format, int width, int height)
    {
        var tenant = await Given.TenantAsync();
        var (user, fellow, foreigner) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant), await Given.UserAsync());
        using var content = new ByteArrayContent(Picture(format, width, height));

        (await (await As(user)).PutAsync(Profile + "/avatar", content)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var seen = await (await As(fellow)).GetAsync($"/api/account/avatars/{user.Id}");
        using var codec = SKCodec.Create(new MemoryStream(await seen.Content.ReadAsByteArrayAsync()));
        (codec.EncodedFormat, codec.Info.Width, codec.Info.Height).ShouldBe((SKEncodedImageFormat.Webp, 256, 256));
        seen.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        seen.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        seen.Headers.CacheControl!.Private.ShouldBeTrue();
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/account/avatars/{user.Id}") { Headers = { IfNoneMatch = { seen.Headers.ETag! } } };
        (await (await As(fellow)).SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await (await As(foreigner)).GetAsync($"/api/account/avatars/{user.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Anonymous().GetAsync($"/api/account/avatars/{user.Id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await As(user)).DeleteAsync(Profile + "/avatar")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await As(user)).GetAsync($"/api/account/avatars/{user.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("text", HttpStatusCode.BadRequest)]
    [InlineData("empty", HttpStatusCode.BadRequest)]
    [InlineData("cut off", HttpStatusCode.BadRequest)]
    [InlineData("svg", HttpStatusCode.BadRequest)]
    [InlineData("bomb", HttpStatusCode.BadRequest)]
    [InlineData("too large", HttpStatusCode.RequestEntityTooLarge)]
    public async Task Avatar_refuses(string what, HttpStatusCode status)
    {
        var user = await Given.UserAsync();
        var bytes = what switch
        {
            "text" => "no picture at all"u8.ToArray(),
            "empty" => [],
            "cut off" => Picture(SKEncodedImageFormat.Png, 200, 200)[..200],
            "svg" => "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>alert(1)</script></svg>"u8.ToArray(),
            "bomb" => Bomb(),
            _ => new byte[3 * 1024 * 1024],
        };

        using var response = await (await As(user)).PutAsync(Profile + "/avatar", new ByteArrayContent(bytes));

        response.StatusCode.ShouldBe(status);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_avatars WHERE user_id = $1", user.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Avatar_is_also_taken_from_a_form_and_shown_on_the_page()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Picture(SKEncodedImageFormat.Png, 64, 64)) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, "file", "me.png" } };

        (await (await As(user)).PutAsync(Profile + "/avatar", form)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.HtmlAsync("/Account/Manage/Profile")).ShouldContain("<img src=\"data:image/webp;base64,");
    }

    private static byte[] Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 80);
        return data.ToArray();
    }

    /// <summary>A small PNG whose header claims 30,000 by 30,000 pixels.</summary>
    private static byte[] Bomb()
    {
        var png = Picture(SKEncodedImageFormat.Png, 8, 8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 30_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 30_000);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
        }

        return ~crc;
    }
}
