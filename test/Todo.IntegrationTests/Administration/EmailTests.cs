using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MimeKit;
using Todo.Administration.Emailing;
using Todo.Framework.Emailing;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Settings;
using Todo.Framework.Uow;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class EmailTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private readonly string _to = $"to-{Guid.CreateVersion7():N}@example.org";

    private IEmailSender Sender => Host.Services.GetRequiredService<IEmailSender>();
    private string Folder => Host.Services.GetRequiredService<IOptions<EmailFolderOptions>>().Value.Folder;

    private async Task<MimeMessage> InFolderAsync()
    {
        MimeMessage? found = null;
        await Eventually.TrueAsync(async () => (found = await FindInFolderAsync()) is not null);
        return found!;
    }

    private async Task<MimeMessage?> FindInFolderAsync()
    {
        foreach (var file in Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.eml") : [])
        {
            var message = await MimeMessage.LoadAsync(file);
            if (message.To.Mailboxes.Single().Address == _to) return message;
        }
        return null;
    }

    private async Task<T> InTenantAsync<T>(Guid tenantId, Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        return await action(scope.ServiceProvider);
    }

    private async Task SetAsync(TestTenant tenant, params (string Name, string Value)[] settings) => await InTenantAsync(tenant.Id, async services =>
    {
        foreach (var (name, value) in settings) await services.GetRequiredService<ISettingManager>().SetForTenantAsync(tenant.Id, name, value);
        return true;
    });

    [Fact]
    public async Task Without_a_server_a_message_is_a_file()
    {
        await Sender.SendAsync(new EmailMessage(_to, "Grüße\r\nBcc: eve@example.org", "<style>p{}</style><p>Open <a href=\"https://x.example/?a=1&amp;b=2\">this</a></p><p>soon</p>"));

        var message = await InFolderAsync();
        message.Subject.ShouldBe("Grüße Bcc: eve@example.org");
        message.Bcc.ShouldBeEmpty();
        message.From.Mailboxes.Single().Name.ShouldBe("Todo");
        message.HtmlBody!.ShouldContain("<a href=");
        message.TextBody!.ReplaceLineEndings("\n").ShouldBe("Open this https://x.example/?a=1&b=2\n\nsoon");
    }

    [Fact]
    public async Task Message_is_sent_with_the_commit_and_never_without()
    {
        async Task SendAsync(string subject, bool complete)
        {
            await using var scope = Host.Services.CreateAsyncScope();
            await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            await Sender.SendAsync(new EmailMessage(_to, subject, "<p>x</p>"));
            if (complete) await unitOfWork.CompleteAsync();
        }
        await SendAsync("rolled back", complete: false);
        await SendAsync("committed", complete: true);

        (await InFolderAsync()).Subject.ShouldBe("committed");
    }

    [Fact]
    public async Task Tenants_server_gets_the_tenants_mail_and_nobody_elses_password()
    {
        using var sink = new SmtpSink();
        var tenant = await Given.TenantAsync();
        await SetAsync(
            tenant, (EmailSettingNames.Smtp.Host, "127.0.0.1"), (EmailSettingNames.Smtp.Port, $"{sink.Port}"), (EmailSettingNames.Smtp.UserName, "theo"),
            (EmailSettingNames.Smtp.Password, "hunter2"), (EmailSettingNames.DefaultFromAddress, "theo@tenant.example"));

        await InTenantAsync(tenant.Id, async services =>
        {
            await services.GetRequiredService<IEmailSender>().SendAsync(new EmailMessage(_to, "By SMTP", "<p>Hello</p>"));
            return true;
        });

        await Eventually.TrueAsync(() => sink.Messages.Count == 1);
        var message = sink.Messages.Single();
        message.ShouldContain("From: Todo <theo@tenant.example>");
        message.ShouldContain($"To: {_to}");
        message.ShouldContain("Subject: By SMTP");
        sink.Credentials.ShouldBe(["theo:hunter2"]);
        var server = await InTenantAsync(tenant.Id, services => services.GetRequiredService<SmtpServerFinder>().FindAsync());
        server!.ToString().ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task Tenant_that_names_a_server_is_not_given_the_operators_credentials()
    {
        var tenant = await Given.TenantAsync();
        await SetAsync(tenant, (EmailSettingNames.Smtp.Host, "evil.example"));
        var configured = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Smtp:Host"] = "good.example", ["Smtp:Password"] = "hunter2" }).Build();

        await InTenantAsync(tenant.Id, async services =>
        {
            var settings = ActivatorUtilities.CreateInstance<global::Todo.Administration.Domain.Settings.SettingManager>(services, configured);
            var finder = new SmtpServerFinder(settings, services.GetRequiredService<ICurrentTenant>());

            (await finder.FindAsync()).ShouldBe(new SmtpServer("evil.example", 25, null, null, null, EnableSsl: false, UseDefaultCredentials: false));
            using (services.GetRequiredService<ICurrentTenant>().Change(null)) (await finder.FindAsync())!.Password.ShouldBe("hunter2");
            return true;
        });
    }

    [Fact]
    public async Task Message_that_is_refused_is_sent_again_later()
    {
        using var sink = new SmtpSink(refusals: 2);
        var tenant = await Given.TenantAsync();
        await SetAsync(tenant, (EmailSettingNames.Smtp.Host, "127.0.0.1"), (EmailSettingNames.Smtp.Port, $"{sink.Port}"));
        using var queue = new EmailQueue(
            Host.Services.GetRequiredService<IServiceScopeFactory>(), Host.Services.GetRequiredService<ICurrentTenant>(), new ImpatientTime(), NullLogger<EmailQueue>.Instance);
        await queue.StartAsync(TestContext.Current.CancellationToken);

        queue.Add(new QueuedEmail(new EmailMessage(_to, "Again", "<p>x</p>"), tenant.Id, tenant.Name));
        queue.Add(new QueuedEmail(new EmailMessage("no address", "Never", "<p>x</p>"), tenant.Id, tenant.Name)); // fails for ever, and hinders no other

        await Eventually.TrueAsync(() => sink.Messages.Count == 1);
        await queue.StopAsync(TestContext.Current.CancellationToken);
        sink.Messages.Single().ShouldContain("Subject: Again");
    }

    /// <summary>What is to happen later happens at once.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    [Theory]
    [InlineData("Smtp:Port: '0' is not a port from 1 to 65535.", "Smtp:Port=0")]
    [InlineData("Smtp:EnableSsl: 'maybe' is neither true nor false.", "Smtp:EnableSsl=maybe")]
    [InlineData("Smtp:Host: 'not a host' is not the name of a host.", "Smtp:Host=not a host", "Smtp:From=a@example.org")]
    [InlineData("Smtp:From: is needed, for Smtp:Host is set.", "Smtp:Host=mail.example.org")]
    [InlineData("Smtp:From: 'nobody' is not an e-mail address.", "Smtp:From=@")]
    public void Wrong_configuration_is_told_with_its_key(string failure, params string[] settings)
    {
        var values = settings.Select(s => s.Split('=', 2)).ToDictionary(s => s[0], s => (string?)s[1]);
        var options = new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(SmtpOptions.SectionName).Get<SmtpOptions>()!;

        new SmtpOptionsValidator().Validate(null, options).Failures.ShouldBe([failure.Replace("nobody", options.From, StringComparison.Ordinal)]);
    }
}
