using System.Collections.Concurrent;
using System.Text.Json;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>
/// Compares JSON with the type that it is to become, and finds everything that does not fit, not only the first.
/// </summary>
/// <param name="problems">Takes what does not fit.</param>
internal sealed class DocumentShape(ICollection<Problem> problems)
{
    private static readonly ConcurrentDictionary<Type, ShapeOfType> Known = new();

    /// <summary>The shape of a record.</summary>
    public static ShapeOfType Of(Type type) => Known.GetOrAdd(type, ShapeOfType.Read);

    /// <summary>Whether a value fits; the problems say why it does not.</summary>
    public bool Fits(JsonPlace node, Type type, bool mayBeNull)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (node.Kind == JsonValueKind.Null)
        {
            return mayBeNull
                || plain != type
                || Refuse(node, $"null is no value here. Give {Wanted(plain)}, or leave the key out.");
        }

        if (plain == typeof(JsonElement))
        {
            return node.Kind is not (JsonValueKind.Object or JsonValueKind.Array)
                || Refuse(node, $"{node.KindName} is no value here. Give a text, a number, true or false.");
        }

        if (ItemOf(plain) is { } item)
        {
            return node.Kind == JsonValueKind.Array
                ? node.Items.Count(one => Fits(one, item, mayBeNull: false)) == node.Items.Count
                : Refuse(node, $"This is {node.KindName}. Give a list in [ ].");
        }

        return IsPlain(plain) ? PlainFits(node, plain) : ObjectFits(node, plain);
    }

    /// <summary>
    /// The members of an object that have a meaning; unknown ones and those that come twice are told.
    /// </summary>
    public IReadOnlyDictionary<string, JsonPlace> Members(JsonPlace node, IReadOnlyCollection<string> known)
    {
        var members = new Dictionary<string, JsonPlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in node.Members)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(
                    new Problem(
                        value.Place,
                        $"The key '{Words.Shown(name)}' means nothing here. {Words.Suggest(name, known)}"
                    )
                );
            }
            else if (!members.TryAdd(name, value))
            {
                problems.Add(
                    new Problem(
                        value.Place,
                        $"The key '{name}' stands twice, first in line {members[name].Place.Line}. Remove one "
                            + "of the two."
                    )
                );
            }
        }

        return members;
    }

    /// <summary>The type of a list's items; null when the type is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

    private bool ObjectFits(JsonPlace node, Type type)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            return Refuse(node, $"This is {node.KindName}. Give an object in {{ }}.");
        }

        var before = problems.Count;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var valueType = type.GetGenericArguments()[1];
            var names = node.Members.Select(member => member.Key).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            foreach (var member in Members(node, names).Values)
            {
                Fits(member, valueType, mayBeNull: valueType == typeof(JsonElement));
            }

            return problems.Count == before;
        }

        var shape = Of(type);
        var members = Members(node, shape.Names);
        foreach (var (name, value) in members)
        {
            var part = shape.Part(name);
            Fits(value, part.Type, part.MayBeNull);
        }

        foreach (var missing in shape.Required.Where(name => !members.ContainsKey(name)))
        {
            problems.Add(
                new Problem(node.Place, $"The key '{missing}' is missing. Give {Wanted(shape.Part(missing).Type)}.")
            );
        }

        return problems.Count == before;
    }

    private bool PlainFits(JsonPlace node, Type type)
    {
        var fits =
            type == typeof(string) ? node.Kind == JsonValueKind.String
            : type == typeof(bool) ? node.Kind is JsonValueKind.True or JsonValueKind.False
            : node.Kind == JsonValueKind.Number && NumberFits(node, type);
        return fits || Refuse(node, $"{Words.Shown(node)} is not {Wanted(type)}.");
    }

    private static bool NumberFits(JsonPlace node, Type type)
    {
        var reader = new Utf8JsonReader(node.Text.Span);
        return reader.Read() && (type == typeof(int) ? reader.TryGetInt32(out _) : reader.TryGetDecimal(out _));
    }

    private bool Refuse(JsonPlace node, string what)
    {
        problems.Add(new Problem(node.Place, what));
        return false;
    }

    private static bool IsPlain(Type type) => type == typeof(string) || type.IsPrimitive || type == typeof(decimal);

    private static string Wanted(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var text when text == typeof(string) => "a text in quotes",
            var flag when flag == typeof(bool) => "true or false, without quotes",
            var whole when whole == typeof(int) => "a whole number, without quotes",
            var number when number == typeof(decimal) => "a number, without quotes",
            var list when ItemOf(list) is not null => "a list in [ ]",
            _ => "an object in { }",
        };
}
