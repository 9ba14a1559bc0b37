using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>Reads the text of a $filter.</summary>
/// <param name="text">The text.</param>
/// <param name="options">The request's options: values may stand there under names like @p1.</param>
internal sealed class FilterParser(string text, IReadOnlyDictionary<string, string> options)
{
    private const string Platform = "Microsoft.Dynamics.CRM.";
    private const int MostLevels = 60;
    private static readonly string[] Operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    private readonly FilterScanner scanner = new(text);
    private int level;

    /// <summary>The expression.</summary>
    public FilterExpression Parse()
    {
        var expression = Or();
        return scanner.IsAtEnd ? expression : throw scanner.Unexpected();
    }

    private FilterExpression Or()
    {
        var left = And();
        while (scanner.TakeWord("or"))
        {
            left = new LogicExpression(true, left, And());
        }

        return left;
    }

    private FilterExpression And()
    {
        var left = Unary();
        while (scanner.TakeWord("and"))
        {
            left = new LogicExpression(false, left, Unary());
        }

        return left;
    }

    private FilterExpression Unary()
    {
        if (++level > MostLevels)
        {
            throw ApiFault.BadQuery($"The filter is nested deeper than {MostLevels} levels.");
        }

        var expression = scanner.TakeWord("not") ? new NotExpression(Unary()) : Primary();
        level--;
        return expression;
    }

    private FilterExpression Primary()
    {
        if (scanner.Take('('))
        {
            var inner = Or();
            scanner.Expect(')');
            return inner;
        }

        var word = scanner.Word();
        if (scanner.Take('('))
        {
            return Truth(Call(word));
        }

        if (word[0] == '@' || ODataLiteral.TryRead(word, out _))
        {
            throw ApiFault.NotImplemented($"a filter that begins with the value '{word}'");
        }

        return Comparison(new FieldPath(word));
    }

    private FilterExpression Comparison(FieldPath field)
    {
        if (scanner.TakeWord("in"))
        {
            scanner.Expect('(');
            return new InExpression(field, Values());
        }

        var name = scanner.Word();
        return Operators.Contains(name, StringComparer.Ordinal)
            ? new CompareExpression(name, field, Operand())
            : throw ApiFault.BadQuery($"'{name}' is no operator in the filter '{text}'.");
    }

    private List<object?> Values()
    {
        var values = new List<object?>();
        do
        {
            values.Add(Operand());
        } while (scanner.Take(','));
        scanner.Expect(')');
        return values;
    }

    private object? Operand()
    {
        if (scanner.IsAtQuote())
        {
            return scanner.Quoted();
        }

        var word = scanner.Word();
        if (scanner.IsAtQuote())
        {
            // An enumeration's value: Microsoft.Dynamics.CRM.SomeEnum'Value'.
            return scanner.Quoted();
        }

        if (word[0] == '@')
        {
            return ODataLiteral.Read(Parameter(word));
        }

        return ODataLiteral.TryRead(word, out var value) ? value : new FieldPath(word);
    }

    private FilterExpression Call(string name)
    {
        if (name.StartsWith(Platform, StringComparison.Ordinal))
        {
            return new FunctionExpression(name[Platform.Length..], Arguments(scanner.UpToClosing()));
        }

        if (name is "contains" or "startswith" or "endswith")
        {
            var field = new FieldPath(scanner.Word());
            scanner.Expect(',');
            var searched = Operand() as string ?? throw ApiFault.BadQuery($"The function '{name}' takes a text.");
            scanner.Expect(')');
            return new TextExpression(name, field, searched);
        }

        return name.EndsWith("/any", StringComparison.Ordinal) || name.EndsWith("/all", StringComparison.Ordinal)
            ? Lambda(name)
            : throw ApiFault.BadQuery($"An unknown function with name '{name}' was found.");
    }

    private LambdaExpression Lambda(string name)
    {
        var isAll = name.EndsWith("/all", StringComparison.Ordinal);
        var collection = new FieldPath(name[..^4]);
        if (scanner.Take(')'))
        {
            return isAll ? throw scanner.Unexpected() : new LambdaExpression(false, collection, "", null);
        }

        var variable = scanner.Word();
        scanner.Expect(':');
        var predicate = Or();
        scanner.Expect(')');
        return new LambdaExpression(isAll, collection, variable, predicate);
    }

    // Functions may be compared with true or false.
    private FilterExpression Truth(FilterExpression function)
    {
        var negates = scanner.TakeWord("ne");
        if (!negates && !scanner.TakeWord("eq"))
        {
            return function;
        }

        return scanner.Word() switch
        {
            "true" => negates ? new NotExpression(function) : function,
            "false" => negates ? function : new NotExpression(function),
            _ => throw scanner.Unexpected(),
        };
    }

    private Dictionary<string, string> Arguments(string list)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in ODataText.List(list))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw ApiFault.BadQuery($"'{part}' is no argument of a function.");
            }

            var value = part[(at + 1)..].Trim();
            arguments[part[..at].Trim()] = value.StartsWith('@') ? Parameter(value) : value;
        }

        return arguments;
    }

    private string Parameter(string name) =>
        options.TryGetValue(name, out var value)
            ? value
            : throw ApiFault.BadQuery($"The parameter alias '{name}' has no value.");
}
