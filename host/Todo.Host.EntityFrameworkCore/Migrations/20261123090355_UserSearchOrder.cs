using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Todo.Host.Migrations
{
    /// <inheritdoc />
    public partial class UserSearchOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_email",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_name",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_surname",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_user_name",
                schema: "identity",
                table: "users");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_user_name",
                schema: "identity",
                table: "users",
                type: "character varying(768)",
                maxLength: 768,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(768)",
                oldMaxLength: 768);

            migrationBuilder.AlterColumn<string>(
                name: "normalized_surname",
                schema: "identity",
                table: "users",
                type: "character varying(192)",
                maxLength: 192,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(192)",
                oldMaxLength: 192,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "normalized_name",
                schema: "identity",
                table: "users",
                type: "character varying(192)",
                maxLength: 192,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(192)",
                oldMaxLength: 192,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "normalized_email",
                schema: "identity",
                table: "users",
                type: "character varying(768)",
                maxLength: 768,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(768)",
                oldMaxLength: 768);

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_email",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_email" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_name",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_name" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_surname",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_surname" },
                filter: "NOT is_deleted");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_user_name",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_user_name" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_email",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_name",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_surname",
                schema: "identity",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_user_name",
                schema: "identity",
                table: "users");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_user_name",
                schema: "identity",
                table: "users",
                type: "character varying(768)",
                maxLength: 768,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(768)",
                oldMaxLength: 768,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_surname",
                schema: "identity",
                table: "users",
                type: "character varying(192)",
                maxLength: 192,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(192)",
                oldMaxLength: 192,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_name",
                schema: "identity",
                table: "users",
                type: "character varying(192)",
                maxLength: 192,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(192)",
                oldMaxLength: 192,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_email",
                schema: "identity",
                table: "users",
                type: "character varying(768)",
                maxLength: 768,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(768)",
                oldMaxLength: 768,
                oldCollation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_email",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_email" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:IndexOperators", new[] { "uuid_ops", "text_pattern_ops" })
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_name",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_name" },
                filter: "NOT is_deleted")
                .Annotation("Npgsql:IndexOperators", new[] { "uuid_ops", "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_surname",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_surname" },
                filter: "NOT is_deleted")
                .Annotation("Npgsql:IndexOperators", new[] { "uuid_ops", "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_user_name",
                schema: "identity",
                table: "users",
                columns: new[] { "tenant_id", "normalized_user_name" },
                unique: true,
                filter: "NOT is_deleted")
                .Annotation("Npgsql:IndexOperators", new[] { "uuid_ops", "text_pattern_ops" })
                .Annotation("Npgsql:NullsDistinct", false);
        }
    }
}
