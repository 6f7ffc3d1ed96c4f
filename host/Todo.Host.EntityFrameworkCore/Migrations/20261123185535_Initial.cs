using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Todo.Host.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "todo");

            migrationBuilder.EnsureSchema(
                name: "administration");

            migrationBuilder.EnsureSchema(
                name: "identity");

            migrationBuilder.EnsureSchema(
                name: "saas");

            migrationBuilder.CreateTable(
                name: "activities",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    row_type = table.Column<int>(type: "integer", nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    action_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    cause_action_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    mutation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities", x => new { x.space_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_logs",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    service_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    method_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    parameters = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    execution_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    execution_duration_milliseconds = table.Column<int>(type: "integer", nullable: false),
                    correlation_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    exception = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    http_method = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    url = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    http_status_code = table.Column<int>(type: "integer", nullable: true),
                    client_ip_address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    client_id = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    user_agent = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_logs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "comments",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    mentioned_user_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    reactions = table.Column<string>(type: "jsonb", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comments", x => new { x.space_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    friendly_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "saas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    normalized_display_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_editions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "favorites",
                schema: "todo",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_favorites", x => new { x.user_id, x.target_id });
                });

            migrationBuilder.CreateTable(
                name: "feature_values",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feature_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                schema: "administration",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_hash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    response = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.user_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "list_tombstones",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_tombstones", x => new { x.space_id, x.list_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "openiddict_applications",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "text", nullable: true),
                    client_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    json_web_key_set = table.Column<string>(type: "text", nullable: true),
                    permissions = table.Column<string>(type: "text", nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redirect_uris = table.Column<string>(type: "text", nullable: true),
                    requirements = table.Column<string>(type: "text", nullable: true),
                    settings = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_openiddict_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "openiddict_scopes",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    descriptions = table.Column<string>(type: "text", nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    resources = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_openiddict_scopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_events",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    previous_sequence = table.Column<long>(type: "bigint", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mutation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_events", x => new { x.space_id, x.list_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "permission_grants",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permission_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "revoked_sessions",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    expiration_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revoked_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "roles",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_name = table.Column<string>(type: "character varying(768)", maxLength: 768, nullable: false, collation: "C"),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    is_static = table.Column<bool>(type: "boolean", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    color = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    icon = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    query = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    group_by = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    sorting = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    columns = table.Column<string[]>(type: "character varying(32)[]", nullable: false),
                    position = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seeded_permissions",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seeded_permissions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "server_keys",
                schema: "identity",
                columns: table => new
                {
                    use = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    generation = table.Column<int>(type: "integer", nullable: false),
                    protected_key = table.Column<string>(type: "text", nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    activation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_server_keys", x => new { x.use, x.generation });
                });

            migrationBuilder.CreateTable(
                name: "settings",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: true),
                    provider_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "time_entries",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_time_entries", x => new { x.space_id, x.id });
                    table.CheckConstraint("ck_time_entries_ended_at", "ended_at >= started_at");
                });

            migrationBuilder.CreateTable(
                name: "todo_lists",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    color = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    icon = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    default_view = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    is_archived = table.Column<bool>(type: "boolean", nullable: false),
                    is_inbox = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    head_sequence = table.Column<long>(type: "bigint", nullable: false),
                    open_count = table.Column<int>(type: "integer", nullable: false),
                    tombstone_horizon = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_todo_lists", x => new { x.space_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "trash_entries",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    row_type = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deleted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trash_entries", x => new { x.space_id, x.row_id });
                });

            migrationBuilder.CreateTable(
                name: "users",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_user_name = table.Column<string>(type: "character varying(768)", maxLength: 768, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_email = table.Column<string>(type: "character varying(768)", maxLength: 768, nullable: false, collation: "C"),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(192)", maxLength: 192, nullable: true, collation: "C"),
                    surname = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    normalized_surname = table.Column<string>(type: "character varying(192)", maxLength: 192, nullable: true, collation: "C"),
                    phone_number = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_log_entity_changes",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    audit_log_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_type = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    entity_id = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    change_type = table.Column<int>(type: "integer", nullable: false),
                    property_changes = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_log_entity_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_log_entity_changes_audit_logs_audit_log_id",
                        column: x => x.audit_log_id,
                        principalSchema: "administration",
                        principalTable: "audit_logs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tenants",
                schema: "saas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false),
                    normalized_name = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false, collation: "C"),
                    edition_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sealed_connection_string = table.Column<string>(type: "character varying(4096)", maxLength: 4096, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tenants", x => x.id);
                    table.ForeignKey(
                        name: "fk_tenants_editions_edition_id",
                        column: x => x.edition_id,
                        principalSchema: "saas",
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "openiddict_authorizations",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    scopes = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_openiddict_authorizations", x => x.id);
                    table.ForeignKey(
                        name: "fk_openiddict_authorizations_openiddict_applications_applicati",
                        column: x => x.application_id,
                        principalSchema: "identity",
                        principalTable: "openiddict_applications",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "list_shares",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    permission = table.Column<int>(type: "integer", nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_shares", x => new { x.space_id, x.list_id, x.user_id });
                    table.CheckConstraint("ck_list_shares_permission", "permission BETWEEN 1 AND 4");
                    table.ForeignKey(
                        name: "fk_list_shares_todo_lists_space_id_list_id",
                        columns: x => new { x.space_id, x.list_id },
                        principalSchema: "todo",
                        principalTable: "todo_lists",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "todo_items",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    description = table.Column<string>(type: "character varying(50000)", maxLength: 50000, nullable: true),
                    status = table.Column<int>(type: "integer", nullable: false),
                    priority = table.Column<int>(type: "integer", nullable: false),
                    start_date = table.Column<DateOnly>(type: "date", nullable: true),
                    start_time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    due_time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    estimate_minutes = table.Column<int>(type: "integer", nullable: true),
                    time_spent_minutes = table.Column<int>(type: "integer", nullable: false),
                    label_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false, defaultValueSql: "'{}'"),
                    assignee_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false, defaultValueSql: "'{}'"),
                    blocked_by_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false, defaultValueSql: "'{}'"),
                    position = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    comment_count = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    comments_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    recurrence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recurrence_basis = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    recurrence_start = table.Column<DateOnly>(type: "date", nullable: true),
                    occurrence_date = table.Column<DateOnly>(type: "date", nullable: true),
                    occurrence_time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recurrence_exceptions = table.Column<DateOnly[]>(type: "date[]", nullable: false, defaultValueSql: "'{}'"),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_todo_items", x => new { x.space_id, x.id });
                    table.CheckConstraint("ck_todo_items_completed_at", "(status = 3) = (completed_at IS NOT NULL)");
                    table.CheckConstraint("ck_todo_items_recurrence", "(recurrence IS NOT NULL) = (series_id IS NOT NULL) AND (series_id IS NULL OR (due_date IS NOT NULL AND occurrence_date IS NOT NULL AND recurrence_start IS NOT NULL))");
                    table.CheckConstraint("ck_todo_items_time_zone", "(time_zone IS NOT NULL) = (start_time IS NOT NULL OR due_time IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_todo_items_todo_lists_space_id_list_id",
                        columns: x => new { x.space_id, x.list_id },
                        principalSchema: "todo",
                        principalTable: "todo_lists",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "todo_labels",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    normalized_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    color = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_todo_labels", x => new { x.space_id, x.id });
                    table.ForeignKey(
                        name: "fk_todo_labels_todo_lists_space_id_list_id",
                        columns: x => new { x.space_id, x.list_id },
                        principalSchema: "todo",
                        principalTable: "todo_lists",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "todo_sections",
                schema: "todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false),
                    deletion_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_todo_sections", x => new { x.space_id, x.id });
                    table.ForeignKey(
                        name: "fk_todo_sections_todo_lists_space_id_list_id",
                        columns: x => new { x.space_id, x.list_id },
                        principalSchema: "todo",
                        principalTable: "todo_lists",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "personal_access_tokens",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expiration_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_access_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_personal_access_tokens_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_authenticators",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    protected_key = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_used_step = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_authenticators", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_authenticators_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_avatars",
                schema: "identity",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_avatars", x => x.user_id);
                    table.ForeignKey(
                        name: "fk_user_avatars_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_external_logins",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    provider = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    display_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_external_logins", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_external_logins_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkeys",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1023, nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    transports = table.Column<string[]>(type: "text[]", nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    is_user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_passkeys_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_recovery_codes",
                schema: "identity",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_recovery_codes", x => new { x.user_id, x.hash });
                    table.ForeignKey(
                        name: "fk_user_recovery_codes_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_roles",
                schema: "identity",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_user_roles_roles_role_id",
                        column: x => x.role_id,
                        principalSchema: "identity",
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_user_roles_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_sessions",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_interactive = table.Column<bool>(type: "boolean", nullable: false),
                    client_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    device = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ip_address = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: true),
                    creation_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_sessions_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "openiddict_tokens",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
                    authorization_id = table.Column<Guid>(type: "uuid", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    payload = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redemption_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reference_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_openiddict_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_openiddict_tokens_openiddict_applications_application_id",
                        column: x => x.application_id,
                        principalSchema: "identity",
                        principalTable: "openiddict_applications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_openiddict_tokens_openiddict_authorizations_authorization_id",
                        column: x => x.authorization_id,
                        principalSchema: "identity",
                        principalTable: "openiddict_authorizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "item_assignees",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_assignees", x => new { x.space_id, x.item_id, x.user_id });
                    table.ForeignKey(
                        name: "fk_item_assignees_todo_items_space_id_item_id",
                        columns: x => new { x.space_id, x.item_id },
                        principalSchema: "todo",
                        principalTable: "todo_items",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_blockers",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    blocker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_blockers", x => new { x.space_id, x.item_id, x.blocker_id });
                    table.ForeignKey(
                        name: "fk_item_blockers_todo_items_space_id_item_id",
                        columns: x => new { x.space_id, x.item_id },
                        principalSchema: "todo",
                        principalTable: "todo_items",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_labels",
                schema: "todo",
                columns: table => new
                {
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_labels", x => new { x.space_id, x.item_id, x.label_id });
                    table.ForeignKey(
                        name: "fk_item_labels_todo_items_space_id_item_id",
                        columns: x => new { x.space_id, x.item_id },
                        principalSchema: "todo",
                        principalTable: "todo_items",
                        principalColumns: new[] { "space_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_item_id_at_id",
                schema: "todo",
                table: "activities",
                columns: new[] { "item_id", "at", "id" },
                filter: "item_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_space_id_list_id_at_id",
                schema: "todo",
                table: "activities",
                columns: new[] { "space_id", "list_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_user_id_action_id_id",
                schema: "todo",
                table: "activities",
                columns: new[] { "user_id", "action_id", "id" },
                filter: "user_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_audit_log_entity_changes_audit_log_id",
                schema: "administration",
                table: "audit_log_entity_changes",
                column: "audit_log_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_log_entity_changes_entity_id_entity_type",
                schema: "administration",
                table: "audit_log_entity_changes",
                columns: new[] { "entity_id", "entity_type" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_logs_correlation_id",
                schema: "administration",
                table: "audit_logs",
                column: "correlation_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_logs_execution_time_id",
                schema: "administration",
                table: "audit_logs",
                columns: new[] { "execution_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_logs_tenant_id_execution_time_id",
                schema: "administration",
                table: "audit_logs",
                columns: new[] { "tenant_id", "execution_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_logs_tenant_id_service_name_execution_time_id",
                schema: "administration",
                table: "audit_logs",
                columns: new[] { "tenant_id", "service_name", "execution_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_logs_tenant_id_user_name_execution_time_id",
                schema: "administration",
                table: "audit_logs",
                columns: new[] { "tenant_id", "user_name", "execution_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_id",
                schema: "todo",
                table: "comments",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_comments_item_id_creation_time_id",
                schema: "todo",
                table: "comments",
                columns: new[] { "item_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_editions_normalized_display_name",
                schema: "saas",
                table: "editions",
                column: "normalized_display_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feature_values_provider_name_provider_key_name",
                schema: "administration",
                table: "feature_values",
                columns: new[] { "provider_name", "provider_key", "name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                schema: "administration",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_item_assignees_user_id_space_id_item_id",
                schema: "todo",
                table: "item_assignees",
                columns: new[] { "user_id", "space_id", "item_id" });

            migrationBuilder.CreateIndex(
                name: "ix_item_blockers_space_id_blocker_id_item_id",
                schema: "todo",
                table: "item_blockers",
                columns: new[] { "space_id", "blocker_id", "item_id" });

            migrationBuilder.CreateIndex(
                name: "ix_item_labels_space_id_label_id_item_id",
                schema: "todo",
                table: "item_labels",
                columns: new[] { "space_id", "label_id", "item_id" });

            migrationBuilder.CreateIndex(
                name: "ix_list_shares_list_id",
                schema: "todo",
                table: "list_shares",
                column: "list_id");

            migrationBuilder.CreateIndex(
                name: "ix_list_shares_user_id_list_id",
                schema: "todo",
                table: "list_shares",
                columns: new[] { "user_id", "list_id" });

            migrationBuilder.CreateIndex(
                name: "ix_list_tombstones_created_at",
                schema: "todo",
                table: "list_tombstones",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_applications_client_id",
                schema: "identity",
                table: "openiddict_applications",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_authorizations_application_id_status_subject_type",
                schema: "identity",
                table: "openiddict_authorizations",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_authorizations_subject",
                schema: "identity",
                table: "openiddict_authorizations",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_scopes_name",
                schema: "identity",
                table: "openiddict_scopes",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_tokens_application_id_status_subject_type",
                schema: "identity",
                table: "openiddict_tokens",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_tokens_authorization_id",
                schema: "identity",
                table: "openiddict_tokens",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "ix_openiddict_tokens_reference_id",
                schema: "identity",
                table: "openiddict_tokens",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_events_created_at",
                schema: "todo",
                table: "outbox_events",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_permission_grants_tenant_id_provider_name_provider_key_name",
                schema: "administration",
                table: "permission_grants",
                columns: new[] { "tenant_id", "provider_name", "provider_key", "name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_personal_access_tokens_token_hash",
                schema: "identity",
                table: "personal_access_tokens",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_personal_access_tokens_user_id",
                schema: "identity",
                table: "personal_access_tokens",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_revoked_sessions_expiration_time",
                schema: "identity",
                table: "revoked_sessions",
                column: "expiration_time");

            migrationBuilder.CreateIndex(
                name: "ix_roles_tenant_id_normalized_name",
                schema: "identity",
                table: "roles",
                columns: new[] { "tenant_id", "normalized_name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_list_id_position",
                schema: "todo",
                table: "saved_views",
                columns: new[] { "list_id", "position" },
                filter: "NOT is_deleted AND list_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_owner_id_position",
                schema: "todo",
                table: "saved_views",
                columns: new[] { "owner_id", "position" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_seeded_permissions_tenant_id_name",
                schema: "administration",
                table: "seeded_permissions",
                columns: new[] { "tenant_id", "name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_settings_tenant_id_provider_name_provider_key_name",
                schema: "administration",
                table: "settings",
                columns: new[] { "tenant_id", "provider_name", "provider_key", "name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_tenants_creation_time_id",
                schema: "saas",
                table: "tenants",
                columns: new[] { "creation_time", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_tenants_edition_id",
                schema: "saas",
                table: "tenants",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_tenants_id",
                schema: "saas",
                table: "tenants",
                column: "id",
                filter: "sealed_connection_string IS NOT NULL AND NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_tenants_normalized_name",
                schema: "saas",
                table: "tenants",
                column: "normalized_name",
                unique: true,
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_time_entries_id",
                schema: "todo",
                table: "time_entries",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_time_entries_space_id_item_id_started_at",
                schema: "todo",
                table: "time_entries",
                columns: new[] { "space_id", "item_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_time_entries_user_id",
                schema: "todo",
                table: "time_entries",
                column: "user_id",
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_id",
                schema: "todo",
                table: "todo_items",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_completed_at",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "completed_at" },
                filter: "NOT is_deleted AND completed_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_creation_time_id",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "creation_time", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_due_date_id",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "due_date", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_due_date_id1",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "due_date", "id" },
                filter: "NOT is_deleted AND status < 3");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_position_id",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "position", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_priority_id",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "priority", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_list_id_sequence",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "list_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_parent_id",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "parent_id" },
                filter: "parent_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_todo_items_space_id_series_id_occurrence_date",
                schema: "todo",
                table: "todo_items",
                columns: new[] { "space_id", "series_id", "occurrence_date" },
                unique: true,
                filter: "series_id IS NOT NULL AND NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_labels_id",
                schema: "todo",
                table: "todo_labels",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_labels_space_id_list_id_normalized_name",
                schema: "todo",
                table: "todo_labels",
                columns: new[] { "space_id", "list_id", "normalized_name" },
                unique: true,
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_labels_space_id_list_id_sequence",
                schema: "todo",
                table: "todo_labels",
                columns: new[] { "space_id", "list_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_todo_lists_id",
                schema: "todo",
                table: "todo_lists",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_lists_owner_id",
                schema: "todo",
                table: "todo_lists",
                column: "owner_id",
                unique: true,
                filter: "is_inbox AND NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_todo_lists_owner_id_position",
                schema: "todo",
                table: "todo_lists",
                columns: new[] { "owner_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_todo_lists_tenant_id",
                schema: "todo",
                table: "todo_lists",
                column: "tenant_id",
                filter: "NOT is_deleted AND NOT is_inbox");

            migrationBuilder.CreateIndex(
                name: "ix_todo_sections_id",
                schema: "todo",
                table: "todo_sections",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_sections_space_id_list_id_sequence",
                schema: "todo",
                table: "todo_sections",
                columns: new[] { "space_id", "list_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_trash_entries_deleted_at",
                schema: "todo",
                table: "trash_entries",
                column: "deleted_at");

            migrationBuilder.CreateIndex(
                name: "ix_trash_entries_item_id",
                schema: "todo",
                table: "trash_entries",
                column: "item_id",
                filter: "item_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_trash_entries_row_id",
                schema: "todo",
                table: "trash_entries",
                column: "row_id");

            migrationBuilder.CreateIndex(
                name: "ix_trash_entries_space_id_list_id_deleted_at_row_id",
                schema: "todo",
                table: "trash_entries",
                columns: new[] { "space_id", "list_id", "deleted_at", "row_id" });

            migrationBuilder.CreateIndex(
                name: "ix_user_authenticators_user_id",
                schema: "identity",
                table: "user_authenticators",
                column: "user_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_external_logins_tenant_id_provider_subject",
                schema: "identity",
                table: "user_external_logins",
                columns: new[] { "tenant_id", "provider", "subject" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_user_external_logins_user_id",
                schema: "identity",
                table: "user_external_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_passkeys_credential_id",
                schema: "identity",
                table: "user_passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_passkeys_user_id",
                schema: "identity",
                table: "user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_roles_role_id",
                schema: "identity",
                table: "user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_sessions_last_used_time",
                schema: "identity",
                table: "user_sessions",
                column: "last_used_time");

            migrationBuilder.CreateIndex(
                name: "ix_user_sessions_user_id_last_used_time",
                schema: "identity",
                table: "user_sessions",
                columns: new[] { "user_id", "last_used_time" },
                filter: "revoked_time IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_creation_time_id",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "creation_time", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_email",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_email" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_name_id",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_name", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_surname_id",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_surname", "id" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_user_name",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_user_name" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_phone_number_id",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "phone_number", "id" },
                filter: "NOT is_deleted");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "audit_log_entity_changes",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "comments",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "data_protection_keys",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "favorites",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "feature_values",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "idempotency_keys",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "item_assignees",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "item_blockers",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "item_labels",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "list_shares",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "list_tombstones",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "openiddict_scopes",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "openiddict_tokens",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "outbox_events",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "permission_grants",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "personal_access_tokens",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "revoked_sessions",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "saved_views",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "seeded_permissions",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "server_keys",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "settings",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "tenants",
                schema: "saas");

            migrationBuilder.DropTable(
                name: "time_entries",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "todo_labels",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "todo_sections",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "trash_entries",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "user_authenticators",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_avatars",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_external_logins",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_passkeys",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_recovery_codes",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_roles",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "user_sessions",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "audit_logs",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "todo_items",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "openiddict_authorizations",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "saas");

            migrationBuilder.DropTable(
                name: "roles",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "users",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "todo_lists",
                schema: "todo");

            migrationBuilder.DropTable(
                name: "openiddict_applications",
                schema: "identity");
        }
    }
}
