using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Todo.Framework.Application;
using Todo.IntegrationTests.Identity;
using Todo.IntegrationTests.Todos;

namespace Todo.IntegrationTests.Isolation;

/// <summary>A route of the API definition, and how it is called for what is a victim's. A new route needs one line in <see cref="All"/>:
/// <see cref="Refused"/> wherever ids (of path, query or body) say whose things are meant, <see cref="Administration"/> where the caller's
/// tenant alone does; the others only with the reason why there is nothing to refuse.</summary>
internal sealed partial record IsolationRoute(string Name, RouteRule Rule, Func<HttpClient, Victim, Task<HttpResponseMessage>> CallAsync)
{
    public static IReadOnlyList<IsolationRoute> All { get; } =
    [
        .. TodoRoute.OnList.Concat(TodoRoute.OwnersOnly).Select(r => new IsolationRoute($"{r.Method} api/todo/{r.Template}", RouteRule.Refused, (http, victim) => r.CallAsync(http, victim.Todo))),
        .. IdentityRoute.All.Where(r => r.Target is not null).Select(r => new IsolationRoute(
            $"{r.Method} api/identity/{r.Path}", RouteRule.Refused, (http, victim) => r.CallAsync(http, victim.User.Id, victim.RoleId))),

        OwnDataOnly("GET api/todo/lists", "the caller's lists"),
        OwnDataOnly("POST api/todo/items/recurrence-preview", "what a rule means, without any item", _ => new { recurrence = "FREQ=DAILY" }),
        OwnDataOnly("POST api/todo/lists", "a new list of the caller", _ => new { name = "Mine" }),
        OwnDataOnly("GET api/todo/trash", "what the caller may restore"),
        OwnDataOnly("DELETE api/todo/trash", "what was in the caller's own lists"),
        OwnDataOnly("GET api/todo/undo", "what the caller did"),
        OwnDataOnly("POST api/todo/undo", "as above", _ => new { }),
        OwnDataOnly("POST api/todo/redo", "as above", _ => new { }),

        OwnDataOnly("POST api/todo/items/bulk", "what is another's is not found, each in its own result", v => new { create = new[] { new { listId = v.Todo.List.Id, title = "Intruder" } } }),
        OwnDataOnly("GET api/todo/time-entries/running", "the caller's timer"),
        OwnDataOnly("POST api/todo/time-entries/stop", "as above"),
        OwnDataOnly("GET api/todo/lists/inbox", "the caller's inbox"),
        OwnDataOnly("POST api/todo/items/query-counts", "counts over the caller's lists", _ => new { queries = new[] { "" } }),
        OwnDataOnly("POST api/todo/items/query-suggestions", "names of what the caller sees", _ => new { query = "list:", position = 5 }),
        OwnDataOnly("GET api/todo/saved-views", "the caller's views"),
        OwnDataOnly("POST api/todo/saved-views", "a new view of the caller", _ => new { name = "Mine" }),
        Refused("GET api/todo/saved-views/{id}", v => v.SavedViewId),
        Refused("PATCH api/todo/saved-views/{id}", v => v.SavedViewId, _ => new { name = "Taken" }),
        Refused("DELETE api/todo/saved-views/{id}", v => v.SavedViewId),

        Administration("GET api/identity/users"),
        Administration("POST api/identity/users", body: _ => new { userName = "walker", email = "walker@example.org", password = "1q2w3E*", roleNames = Array.Empty<string>() }),
        Administration("GET api/identity/users/assignable-roles"),
        Administration("GET api/identity/users/by-username/{userName}"),
        Administration("GET api/identity/users/by-email/{email}"),
        Administration("GET api/identity/roles"),
        Administration("GET api/identity/roles/all"),
        Administration("POST api/identity/roles", body: _ => new { name = "some-role" }),
        SameTenant("GET api/identity/users/lookup/search?filter={userName}", "people of a tenant find each other, to share and to mention"),
        SameTenant("GET api/identity/users/lookup/count?filter={userName}", "as the search"),
        SameTenant("GET api/identity/users/lookup/{id}", "as the search", v => v.User.Id),
        SameTenant("GET api/identity/users/lookup/by-username/{userName}", "as the search"),

        Anonymous("POST api/account/register", "makes an account of the caller's own", _ => new { userName = $"walk-{Guid.CreateVersion7():N}", emailAddress = $"{Guid.CreateVersion7():N}@example.org", password = "1q2w3E*", appName = "Tests" }),
        OwnDataOnly("GET api/account/my-profile", "the caller's profile"),
        OwnDataOnly("PUT api/account/my-profile", "as above", _ => new { userName = $"walk-{Guid.CreateVersion7():N}", email = $"{Guid.CreateVersion7():N}@example.org" }),
        OwnDataOnly("POST api/account/my-profile/change-password", "as above", _ => new { currentPassword = "1q2w3E*", newPassword = "1q2w3E*4r" }),
        OwnDataOnly("DELETE api/account/my-profile/avatar", "as above"),
        OwnDataOnly("GET api/account/my-profile/preferences", "as above"),
        OwnDataOnly("PUT api/account/my-profile/preferences", "as above", _ => new { language = "de" }),
        OwnDataOnly("GET api/account/sessions", "the caller's sessions"),
        OwnDataOnly("DELETE api/account/sessions", "as above"),
        Refused("DELETE api/account/sessions/{id}", v => v.SessionId),

        OwnDataOnly("GET api/account/personal-access-tokens", "the caller's tokens"),
        OwnDataOnly("POST api/account/personal-access-tokens", "as above", _ => new { name = "walk", scopes = new[] { "todo:read" } }),
        Refused("DELETE api/account/personal-access-tokens/{id}", v => v.SessionId),

        OwnDataOnly("GET api/account/authorizations", "what the caller allowed"),
        Refused("DELETE api/account/authorizations/{id}", v => v.SessionId),

        Anonymous("POST api/account/send-password-reset-code", "answers the same whether there is such a user", v => new { email = v.User.Email, appName = "Tests" }),
        Anonymous("POST api/account/verify-password-reset-token", "the token of the mail is the proof", v => new { userId = v.User.Id, resetToken = "guessed" }),
        Anonymous("POST api/account/reset-password", "as above", v => new { userId = v.User.Id, resetToken = "guessed", password = "1q2w3E*4r" }),
        Anonymous("POST api/account/sign-up", "makes a tenant of the caller's own, where the operator allows it", _ => new { tenantName = $"walk-{Guid.CreateVersion7():N}", emailAddress = $"{Guid.CreateVersion7():N}@example.org", password = "1q2w3E*" }),
        Anonymous("GET api/abp/application-configuration", "what the caller may do, and texts"),
        Anonymous("GET api/abp/application-localization?cultureName=en", "texts"),
        Anonymous("GET api/abp/api-definition", "what routes there are"),
        Anonymous("GET api/abp/multi-tenancy/tenants/by-name/{name}", "the tenant switch: name and id of a tenant are no secret"),
        Anonymous("GET api/abp/multi-tenancy/tenants/by-id/{id}", "as by name", id: v => v.Tenant.Id),

        Administration("GET api/permission-management/permissions?providerName=U&providerKey={userId}"),
        Administration("GET api/permission-management/permissions/by-group?groupName=AbpIdentity&providerName=U&providerKey={userId}"),
        Administration("PUT api/permission-management/permissions?providerName=U&providerKey={userId}", _ => new { permissions = new[] { new { name = "AbpIdentity.Users", isGranted = true } } }),
        Refused("GET api/feature-management/features?providerName=T&providerKey={tenantId}"),
        Refused("PUT api/feature-management/features?providerName=T&providerKey={tenantId}", body: _ => new { features = Array.Empty<object>() }),
        Refused("DELETE api/feature-management/features?providerName=T&providerKey={tenantId}"),
        Administration("GET api/audit-logging/audit-logs?userName={userName}"),
        Refused("GET api/audit-logging/audit-logs/{id}", v => v.Tenant.Id),

        Administration("GET api/setting-management/emailing"),
        Administration("POST api/setting-management/emailing", _ => new { }),
        Administration("POST api/setting-management/emailing/send-test-email", _ => new { }),
        Administration("GET api/setting-management/timezone"),
        Administration("GET api/setting-management/timezone/timezones"),
        Administration("POST api/setting-management/timezone?timezone=UTC"),
        Administration("GET api/setting-management/identity"),
        Administration("PUT api/setting-management/identity", _ => new { }),

        Refused("GET api/multi-tenancy/tenants"),
        Refused("POST api/multi-tenancy/tenants", body: _ => new { name = "walker", adminEmailAddress = "a@example.org", adminPassword = "1q2w3E*" }),
        Refused("GET api/multi-tenancy/tenants/{id}", v => v.Tenant.Id),
        Refused("PUT api/multi-tenancy/tenants/{id}", v => v.Tenant.Id, _ => new { name = "renamed" }),
        Refused("DELETE api/multi-tenancy/tenants/{id}", v => v.Tenant.Id),
        Refused("PUT api/multi-tenancy/tenants/{id}/activation", v => v.Tenant.Id, _ => new { isActive = false }),
        Refused("PUT api/multi-tenancy/tenants/{id}/edition", v => v.Tenant.Id, _ => new { editionId = (Guid?)null }),
        Refused("GET api/multi-tenancy/tenants/{id}/default-connection-string", v => v.Tenant.Id),
        Refused("PUT api/multi-tenancy/tenants/{id}/default-connection-string?defaultConnectionString=Host%3Dnowhere", v => v.Tenant.Id),
        Refused("DELETE api/multi-tenancy/tenants/{id}/default-connection-string", v => v.Tenant.Id),
        Refused("GET api/setting-management/sign-up"),
        Refused("PUT api/setting-management/sign-up", body: _ => new { isEnabled = true }),
        Refused("GET api/multi-tenancy/editions"),
        Refused("POST api/multi-tenancy/editions", body: _ => new { displayName = "Walker" }),
        Refused("GET api/multi-tenancy/editions/{id}", v => v.Tenant.Id),
        Refused("PUT api/multi-tenancy/editions/{id}", v => v.Tenant.Id, _ => new { displayName = "Renamed" }),
        Refused("DELETE api/multi-tenancy/editions/{id}", v => v.Tenant.Id),

        Refused("GET api/openiddict/applications"),
        Refused("POST api/openiddict/applications", body: _ => new { clientId = "walker", displayName = "Walker" }),
        Refused("GET api/openiddict/applications/{id}", v => v.Tenant.Id),
        Refused("PUT api/openiddict/applications/{id}", v => v.Tenant.Id, _ => new { displayName = "Renamed" }),
        Refused("DELETE api/openiddict/applications/{id}", v => v.Tenant.Id),
        Refused("POST api/openiddict/applications/{id}/secret", v => v.Tenant.Id),
    ];

    /// <summary>Whoever is not meant gets 403 or 404.</summary>
    /// <param name="route">Method and path as in the API definition, with a query where it needs one.</param>
    /// <param name="id">What of the victim <c>{id}</c> is.</param>
    public static IsolationRoute Refused(string route, Func<Victim, object>? id = null, Func<Victim, object>? body = null) =>
        Create(route, RouteRule.Refused, id, body);

    /// <summary>No id says whose: a tenant's administrator gets and makes what is their own tenant's, or finds nobody, and its people get 403.</summary>
    public static IsolationRoute Administration(string route, Func<Victim, object>? body = null) =>
        Create(route, RouteRule.Administration, id: null, body);

    /// <summary>People of the same tenant may, others get 403, 404 or an answer without anything of the victim.</summary>
    public static IsolationRoute SameTenant(string route, string reason, Func<Victim, object>? id = null, Func<Victim, object>? body = null) =>
        Create(route, RouteRule.SameTenant, id, body, reason);

    /// <summary>There is no id to guess: the answer is about the caller, and holds nothing of the victim.</summary>
    public static IsolationRoute OwnDataOnly(string route, string reason, Func<Victim, object>? body = null) =>
        Create(route, RouteRule.OwnDataOnly, id: null, body, reason);

    /// <summary>Open to everybody, and the same for all.</summary>
    public static IsolationRoute Anonymous(string route, string reason, Func<Victim, object>? body = null, Func<Victim, object>? id = null) =>
        Create(route, RouteRule.Anonymous, id, body, reason);

    public override string ToString() => Name;

    private static IsolationRoute Create(string route, RouteRule rule, Func<Victim, object>? id, Func<Victim, object>? body, string reason = "-")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var (method, path) = route.Split(' ', 2) is [var first, var second] ? (first, second) : throw new ArgumentException("METHOD path", nameof(route));
        return new IsolationRoute($"{method} {path.Split('?')[0]}", rule, async (http, victim) =>
        {
            var url = Parameter().Replace(path, match => Uri.EscapeDataString(victim.ValueOf(match.Groups[1].Value, id?.Invoke(victim))));
            using var request = new HttpRequestMessage(new HttpMethod(method), "/" + url);
            if (body is not null) request.Content = JsonContent.Create(body(victim), options: AbpJson.Options);
            return await http.SendAsync(request);
        });
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();
}
