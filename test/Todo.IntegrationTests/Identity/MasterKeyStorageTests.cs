using Microsoft.Extensions.Options;
using Todo.Host.Configuration;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class MasterKeyStorageTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Key_ring_in_the_database_is_sealed()
    {
        var rows = await Sql.ColumnAsync<string>("SELECT xml FROM identity.data_protection_keys");

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(xml => xml.Contains("masterKeySealed") && !xml.Contains("<masterKey>") && !xml.Contains("unencrypted"));
    }

    [Fact]
    public async Task Host_with_another_master_key_does_not_start_and_says_why()
    {
        var other = Convert.ToBase64String(new byte[32]);

        var failure = await Should.ThrowAsync<OptionsValidationException>(() => InProcessHost.StartAsync(Host.DatabaseSetting, $"Encryption:Key={other}"));

        StartupError.Describe(failure).ShouldBe("Encryption:Key is not the key that the secrets in this database were sealed with.");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.data_protection_keys")).ShouldBe(1, "it made no key of its own");
    }

    [Fact]
    public void Embedded_installation_makes_its_key_once_and_for_itself_alone()
    {
        var folder = Directory.CreateTempSubdirectory("todo-test-").FullName;
        try
        {
            var key = MasterKeyFile.ReadOrCreate(folder);

            MasterKeyFile.ReadOrCreate(folder).ShouldBe(key);
            Convert.FromBase64String(key).Length.ShouldBe(32);
            var file = Path.Combine(folder, "keys", "master.key");
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(Path.GetDirectoryName(file)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.WriteAllText(file, "rubbish");
            Should.Throw<InvalidConfigurationException>(() => MasterKeyFile.ReadOrCreate(folder)).Message.ShouldContain("master.key does not hold 32 bytes");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Embedded_installation_starts_with_the_key_it_made()
    {
        await using var host = await InProcessHost.StartAsync("Encryption:Key=");

        var sealedKeys = await new TestSql(host.Superuser).ColumnAsync<string>("SELECT xml FROM identity.data_protection_keys");

        sealedKeys.ShouldHaveSingleItem().ShouldContain("masterKeySealed");
    }
}
