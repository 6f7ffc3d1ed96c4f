namespace Todo.Todos.Search;

/// <summary>The definition of the full-text index, safe to run again. It stands in a schema of its own, in which the application's role may call
/// <c>find</c> and nothing else.</summary>
internal static class SearchIndexScript
{
    public const string Schema = "todo_search";

    /// <summary>Stands for the schemas of the extensions.</summary>
    public const string ExtensionSchemas = "/*extensions*/pg_catalog";

    /// <summary>Stands for the schema of that extension.</summary>
    public const string UnaccentSchema = "/*unaccent*/";

    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS todo_search.documents (
            space_id uuid NOT NULL, item_id uuid NOT NULL, tenant_id uuid, list_id uuid NOT NULL, is_open boolean NOT NULL,
            title text NOT NULL, words tsvector NOT NULL, PRIMARY KEY (space_id, item_id));
        CREATE INDEX IF NOT EXISTS ix_documents_words ON todo_search.documents USING gin (words);
        CREATE INDEX IF NOT EXISTS ix_documents_list_id ON todo_search.documents (list_id);
        """;

    /// <remarks>East Asian texts have no spaces: each sign is a word there, and words in a row are a phrase. Other signs than letters and digits part words.
    /// Every name is qualified instead of a search path set, so that PostgreSQL can inline these.</remarks>
    private const string Normalization =
        """
        CREATE OR REPLACE FUNCTION todo_search.normalized(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $body$
            SELECT regexp_replace(regexp_replace(lower({unaccent}), '[!-/:-@\[-`{-~]+', ' ', 'g'), '([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff])', ' \1 ', 'g')
        $body$;
        CREATE OR REPLACE FUNCTION todo_search.key_of(list_id uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $body$ SELECT 'list' || replace(list_id::text, '-', '') $body$;
        CREATE OR REPLACE FUNCTION todo_search.words_of(list_id uuid, title text, description text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $body$
            SELECT setweight(to_tsvector('pg_catalog.simple', todo_search.normalized(title)), 'A')
                || CASE WHEN description IS NULL THEN '' ELSE setweight(to_tsvector('pg_catalog.simple', todo_search.normalized(description)), 'B') END
                || array_to_tsvector(ARRAY[todo_search.key_of(list_id)])
        $body$;
        """;

    private const string Trigger =
        """
        CREATE OR REPLACE FUNCTION todo_search.keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $body$
        BEGIN
            IF TG_OP = 'UPDATE' AND NOT NEW.is_deleted AND NOT OLD.is_deleted
                AND (NEW.title, NEW.description, NEW.list_id, NEW.space_id, NEW.tenant_id) IS NOT DISTINCT FROM (OLD.title, OLD.description, OLD.list_id, OLD.space_id, OLD.tenant_id) THEN
                UPDATE todo_search.documents SET is_open = NEW.status < 3
                WHERE space_id = NEW.space_id AND item_id = NEW.id AND is_open IS DISTINCT FROM (NEW.status < 3);
                RETURN NULL;
            END IF;
            IF TG_OP <> 'INSERT' THEN DELETE FROM todo_search.documents WHERE space_id = OLD.space_id AND item_id = OLD.id; END IF;
            IF TG_OP <> 'DELETE' AND NOT NEW.is_deleted THEN
                INSERT INTO todo_search.documents VALUES (NEW.space_id, NEW.id, NEW.tenant_id, NEW.list_id, NEW.status < 3,
                    todo_search.normalized(NEW.title), todo_search.words_of(NEW.list_id, NEW.title, NEW.description));
            END IF;
            RETURN NULL;
        END $body$;
        CREATE OR REPLACE TRIGGER keep_search AFTER INSERT OR DELETE OR UPDATE OF title, description, status, is_deleted, list_id, space_id, tenant_id
            ON todo.todo_items FOR EACH ROW EXECUTE FUNCTION todo_search.keep();
        """;

    /// <remarks>A word of the index is the list it is in, so the index itself keeps to the lists asked for; a search in a small list costs what the
    /// list's items do, whatever others have. The tenant is checked as the policies do it.</remarks>
    private const string Search =
        $$"""
        CREATE OR REPLACE FUNCTION todo_search.to_query(words text, is_prefix boolean) RETURNS tsquery LANGUAGE sql STABLE SET search_path = pg_catalog AS $body$
            SELECT CASE WHEN numnode(q) = 0 THEN NULL WHEN is_prefix THEN (q::text || ':*')::tsquery ELSE q END
            FROM phraseto_tsquery('simple', todo_search.normalized(words)) q
        $body$;
        CREATE OR REPLACE FUNCTION todo_search.find(list_ids uuid[], prefixes text[], phrases text[], max_count int)
        RETURNS TABLE (item_id uuid, rank real) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
        SET search_path = pg_catalog, {{ExtensionSchemas}} SET plan_cache_mode = force_custom_plan {settings} AS $body$
        #variable_conflict use_column
        DECLARE
            setting text := coalesce(current_setting('app.tenant_id', true), '');
            tenant uuid := CASE WHEN setting NOT IN ('', 'host', '*') THEN setting::uuid END;
            wanted tsquery := (SELECT string_agg('(' || q::text || ')', ' & ')::tsquery FROM (
                SELECT todo_search.to_query(w, true) AS q FROM unnest(prefixes) w UNION ALL SELECT todo_search.to_query(w, false) FROM unnest(phrases) w) parts WHERE q IS NOT NULL);
            places tsquery := (SELECT string_agg(todo_search.key_of(l), ' | ')::tsquery FROM unnest(list_ids) l);
            likeness text := trim(regexp_replace(todo_search.normalized(array_to_string(prefixes || phrases, ' ')), '\s+', ' ', 'g'));
        BEGIN
            IF setting IN ('', '*') OR wanted IS NULL OR places IS NULL THEN RETURN; END IF;
            RETURN QUERY
                SELECT d.item_id, (ts_rank(d.words, wanted, 1) * CASE WHEN d.is_open THEN 1 ELSE 0.5 END)::real
                FROM (SELECT * FROM todo_search.documents WHERE words @@ (places && wanted) AND tenant_id IS NOT DISTINCT FROM tenant LIMIT 2 * max_count) d
                ORDER BY 2 DESC, 1 LIMIT max_count;
            {likeness}
        END $body$;
        """;

    private const string Likeness =
        """
        IF FOUND OR length(likeness) < 4 THEN RETURN; END IF;
            RETURN QUERY
                SELECT d.item_id, word_similarity(likeness, d.title) FROM todo_search.documents d
                WHERE likeness <% d.title AND d.list_id = ANY (list_ids) AND d.tenant_id IS NOT DISTINCT FROM tenant
                ORDER BY 2 DESC, 1 LIMIT least(max_count, 100);
        """;

    private const string Rights =
        """
        REVOKE ALL ON ALL TABLES IN SCHEMA todo_search FROM PUBLIC, todo_app;
        REVOKE ALL ON ALL FUNCTIONS IN SCHEMA todo_search FROM PUBLIC;
        GRANT USAGE ON SCHEMA todo_search TO todo_app;
        GRANT EXECUTE ON FUNCTION todo_search.find(uuid[], text[], text[], int) TO todo_app;
        """;

    private const string Filling =
        """
        SET LOCAL app.tenant_id = '*';
        LOCK TABLE todo.todo_items IN SHARE ROW EXCLUSIVE MODE;
        TRUNCATE todo_search.documents;
        INSERT INTO todo_search.documents
            SELECT space_id, id, tenant_id, list_id, status < 3, todo_search.normalized(title), todo_search.words_of(list_id, title, description)
            FROM todo.todo_items WHERE NOT is_deleted;
        """;

    /// <param name="hasUnaccent">Otherwise marks above letters are taken off, which is most of it.</param>
    /// <param name="hasTrigrams">Otherwise nothing is found that is not written as asked.</param>
    public static string For(bool hasUnaccent, bool hasTrigrams)
    {
        var normalization = Normalization.Replace("{unaccent}", hasUnaccent
            ? $"{UnaccentSchema}.unaccent('{UnaccentSchema}.unaccent', normalize($1, NFKC))"
            : @"replace(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss')", StringComparison.Ordinal);
        var search = Search
            .Replace("{settings}", hasTrigrams ? "SET pg_trgm.word_similarity_threshold = 0.4" : "", StringComparison.Ordinal)
            .Replace("{likeness}", hasTrigrams ? Likeness : "", StringComparison.Ordinal);
        var titleIndex = hasTrigrams
            ? $"SET LOCAL search_path = pg_catalog, {ExtensionSchemas}; CREATE INDEX IF NOT EXISTS ix_documents_title ON todo_search.documents USING gin (title gin_trgm_ops); SET LOCAL search_path = DEFAULT;"
            : "";
        return string.Join('\n', Tables, titleIndex, normalization, Trigger, search, Rights, Filling);
    }
}
