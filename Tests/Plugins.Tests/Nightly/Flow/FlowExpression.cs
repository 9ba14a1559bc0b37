using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesCorner.Plugins.Tests.Nightly.Flow;

/// <summary>
/// Works out an expression of a flow, as far as ours go ("Reference guide to workflow expression functions"). Arguments
/// are worked
/// out before the function, so that a branch that is not taken must make sense too.
/// </summary>
/// <param name="variable">Finds a variable's value.</param>
/// <param name="outputs">Finds what an action that has run put out; null where it put out nothing.</param>
internal sealed class FlowExpression(Func<string, JsonNode?> variable, Func<string, JsonNode?> outputs)
{
    private string text = string.Empty;
    private int at;

    /// <summary>The value of an input: what begins with @ is worked out, everything else is as it stands.</summary>
    public JsonNode? Value(JsonNode? input) =>
        input is JsonValue value && value.TryGetValue<string>(out var written) && written.StartsWith('@')
            ? Evaluate(written[1..])
            : input?.DeepClone();

    private JsonNode? Evaluate(string expression)
    {
        (text, at) = (expression, 0);
        var value = Term();
        return at == text.Length ? value : throw Wrong("something stands behind its end");
    }

    private JsonNode? Term()
    {
        var value = Start();
        while (at < text.Length && text[at] is '?' or '[')
        {
            var mayLack = Takes('?');
            Expect('[');
            var name = Term()!.GetValue<string>();
            Expect(']');
            value = Part(value, name, mayLack);
        }

        return value;
    }

    private JsonNode? Start() =>
        text[at] switch
        {
            '\'' => Quoted(),
            '-' or (>= '0' and <= '9') => int.Parse(
                While(letter => letter is '-' || char.IsDigit(letter)),
                CultureInfo.InvariantCulture
            ),
            _ => Call(While(char.IsLetter)),
        };

    private JsonNode? Call(string function)
    {
        Expect('(');
        var arguments = new List<JsonNode?>();
        while (!Takes(')'))
        {
            arguments.Add(Term());
            Takes(',');
            While(char.IsWhiteSpace);
        }

        return Call(function, arguments);
    }

    private JsonNode? Call(string function, List<JsonNode?> given) =>
        (function, given.Count) switch
        {
            ("variables", 1) => variable(Text(given[0])),
            ("outputs", 1) => outputs(Text(given[0])),
            ("coalesce", _) => given.Find(value => value is not null)?.DeepClone(),
            ("empty", 1) => Text(given[0]).Length == 0,
            ("contains", 2) => Text(given[0]).Contains(Text(given[1]), StringComparison.Ordinal),
            ("split", 2) => new JsonArray([.. Text(given[0]).Split(Text(given[1])).Select(part => (JsonNode)part)]),
            ("first", 1) => given[0]!.AsArray()[0]!.DeepClone(),
            ("last", 1) => given[0]!.AsArray()[^1]!.DeepClone(),
            ("equals", 2) => JsonNode.DeepEquals(given[0], given[1]),
            ("add", 2) => Number(given[0]) + Number(given[1]),
            ("greaterOrEquals", 2) => Number(given[0]) >= Number(given[1]),
            ("or", 2) => Is(given[0]) || Is(given[1]),
            ("and", 2) => Is(given[0]) && Is(given[1]),
            ("not", 1) => !Is(given[0]),
            ("if", 3) => (Is(given[0]) ? given[1] : given[2])?.DeepClone(),
            _ => throw Wrong($"there is no function {function} with {given.Count} values here"),
        };

    // A name with slashes is a way into the value, as the designer writes it.
    private JsonNode? Part(JsonNode? value, string name, bool mayLack)
    {
        if (value is null)
        {
            return mayLack ? null : throw Wrong($"nothing has no part {name}");
        }

        if (value is not JsonObject whole)
        {
            throw Wrong($"a text has no part {name}");
        }

        return whole.TryGetPropertyValue(name, out var part) || !name.Contains('/')
            ? part?.DeepClone()
            : name.Split('/').Aggregate((JsonNode?)whole, (inner, step) => Part(inner, step, mayLack: true));
    }

    private JsonNode Quoted()
    {
        var quoted = new StringBuilder();
        at++;
        while (text[at] != '\'' || (at + 1 < text.Length && text[at + 1] == '\''))
        {
            quoted.Append(text[at]);
            at += text[at] == '\'' ? 2 : 1;
        }

        at++;
        return quoted.ToString();
    }

    private string While(Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private bool Takes(char letter)
    {
        var isThere = at < text.Length && text[at] == letter;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char letter)
    {
        if (!Takes(letter))
        {
            throw Wrong($"{letter} is missing at {at}");
        }
    }

    private static string Text(JsonNode? value) => value!.GetValue<string>();

    private static int Number(JsonNode? value) => value!.GetValue<int>();

    private static bool Is(JsonNode? value) => value!.GetValue<bool>();

    private FlowFailure Wrong(string why) => new($"The expression {text} cannot be worked out: {why}.");
}

/// <summary>An action of a flow fails.</summary>
internal sealed class FlowFailure(string message) : Exception(message);
