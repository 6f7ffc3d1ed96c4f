namespace Todo.Todos.Queries;

/// <summary>Reads the language of filters and search, the same for every door:
/// <code>
/// query     = and ("or" and)*                    also |
/// and       = not (["and"] not)*                 also &amp;; what stands side by side holds together
/// not       = ("not" | "-" | "!") not | primary
/// primary   = "(" query ")" | field ":" [comparison] values | "#" label | "@" person | "overdue" | word | "phrase"
/// </code>
/// Words are matched at the beginning of words, phrases as they stand. An empty query is true of everything.</summary>
public sealed class QueryParser
{
    private const string Primaries = "(, status:, due:, #, @, …";

    private readonly QueryReader _reader;
    private int _depth;
    private int _conditions;

    private QueryParser(string query) => _reader = new QueryReader(query);

    /// <exception cref="InvalidQueryException">Nothing else is ever thrown.</exception>
    public static QueryCondition Parse(string? query)
    {
        if (string.IsNullOrWhiteSpace(query)) return new QueryCondition.And([]);
        var parser = new QueryParser(query);
        if (query.Length > QueryConsts.MaxLength) throw parser._reader.ErrorAt(QueryConsts.MaxLength, query.Length - QueryConsts.MaxLength, $"≤ {QueryConsts.MaxLength}");
        var condition = parser.ParseOr();
        return parser._reader.IsAtEnd ? condition : throw parser._reader.ErrorAt(parser._reader.Position, 1, "(");
    }

    private QueryCondition ParseOr()
    {
        var operands = new List<QueryCondition> { ParseAnd() };
        while (TrySkipOperator("or", '|')) operands.Add(ParseAnd());
        return operands.Count == 1 ? operands[0] : new QueryCondition.Or(operands);
    }

    private QueryCondition ParseAnd()
    {
        var operands = new List<QueryCondition> { ParseNot() };
        while (true)
        {
            var isSaid = TrySkipOperator("and", '&');
            _reader.SkipSpace();
            if (!isSaid && (_reader.IsAtEnd || _reader.Current is ')' or '|' || IsWord("or"))) break;
            operands.Add(ParseNot());
        }

        return operands.Count == 1 ? operands[0] : new QueryCondition.And(operands);
    }

    private QueryCondition ParseNot()
    {
        _reader.SkipSpace();
        var isSign = _reader.Current is '-' or '!' && !char.IsWhiteSpace(_reader.Next) && _reader.Next != '\0';
        if (isSign) _reader.Position++;
        else if (!_reader.TrySkipWord("not")) return ParsePrimary();
        return Nested(() => new QueryCondition.Not(ParseNot()));
    }

    private QueryCondition ParsePrimary()
    {
        var start = _reader.Position;
        if (_reader.TrySkip('('))
        {
            var inner = Nested(ParseOr);
            _reader.SkipSpace();
            return _reader.TrySkip(')') ? inner : throw _reader.ErrorAt(start, 1, ")");
        }

        if (++_conditions > QueryConsts.MaxConditions) throw _reader.ErrorHere($"≤ {QueryConsts.MaxConditions}");
        if (IsWord("or") || IsWord("and")) throw _reader.ErrorHere(Primaries);
        if (_reader.Current == '"') return new QueryCondition.Text(_reader.ReadQuoted(), IsPhrase: true);
        if (_reader.TrySkip('#')) return QueryFields.Named(_reader, QueryNameField.Label);
        if (_reader.TrySkip('@')) return QueryFields.Named(_reader, QueryNameField.Assignee);
        var word = _reader.ReadWord(stops: ":");
        if (word.Length == 0 && _reader.Current != ':') throw _reader.ErrorHere(Primaries);
        if (_reader.Current == ':' && _reader.Next != '/' && word.Length > 0 && word.All(char.IsLetter)) return ParseField(word, start);
        word += _reader.ReadWord(); // a colon that belongs to a text: 10:30, https://…
        return word.Equals("overdue", StringComparison.OrdinalIgnoreCase) ? new QueryCondition.Overdue() : new QueryCondition.Text(word, IsPhrase: false);
    }

    private QueryCondition ParseField(string name, int start)
    {
        var field = QueryFields.Find(name) ?? throw _reader.ErrorAt(start, name.Length, string.Join(", ", QueryFields.Names));
        _reader.Position++;
        var comparison = field.IsComparable ? ReadComparison() : QueryComparison.Equal;
        var alternatives = new List<QueryCondition>();
        do
        {
            var valueStart = _reader.Position;
            var value = _reader.Current == '"' ? _reader.ReadQuoted() : _reader.ReadWord(stops: ",");
            alternatives.Add(field.Parse(comparison, value) ?? throw _reader.ErrorAt(valueStart, _reader.Position - valueStart, field.Expected));
            if (++_conditions > QueryConsts.MaxConditions) throw _reader.ErrorAt(valueStart, _reader.Position - valueStart, $"≤ {QueryConsts.MaxConditions}");
        }
        while (_reader.TrySkip(','));
        return alternatives.Count == 1 ? alternatives[0] : new QueryCondition.Or(alternatives);
    }

    private QueryComparison ReadComparison()
    {
        if (_reader.TrySkip('<')) return _reader.TrySkip('=') ? QueryComparison.LessOrEqual : QueryComparison.Less;
        if (_reader.TrySkip('>')) return _reader.TrySkip('=') ? QueryComparison.GreaterOrEqual : QueryComparison.Greater;
        _reader.TrySkip('=');
        return QueryComparison.Equal;
    }

    private bool TrySkipOperator(string word, char sign)
    {
        _reader.SkipSpace();
        if (!_reader.TrySkip(sign)) return _reader.TrySkipWord(word);
        _reader.TrySkip(sign); // || and && are as good
        return true;
    }

    private bool IsWord(string word)
    {
        var start = _reader.Position;
        var isWord = _reader.TrySkipWord(word);
        _reader.Position = start;
        return isWord;
    }

    private QueryCondition Nested(Func<QueryCondition> parse)
    {
        if (++_depth > QueryConsts.MaxDepth) throw _reader.ErrorAt(_reader.Position - 1, 1, $"≤ {QueryConsts.MaxDepth} (");
        var condition = parse();
        _depth--;
        return condition;
    }
}
