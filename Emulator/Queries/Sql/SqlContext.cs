using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>What all parts of one statement share: metadata, the caller, parameters and table aliases.</summary>
internal sealed class SqlContext(MetadataCatalog catalog, QueryCaller caller)
{
    // SQLite's own limit (SQLITE_MAX_VARIABLE_NUMBER).
    private const int MaxParameters = 32_766;

    private readonly List<object?> values = [];
    private int tables;
    private int conditions;

    /// <summary>The metadata.</summary>
    public MetadataCatalog Catalog { get; } = catalog;

    /// <summary>For whom the statement runs.</summary>
    public QueryCaller Caller { get; } = caller;

    /// <summary>The values of the parameters, in their order.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>The number of link-entities so far.</summary>
    public int Links { get; private set; }

    /// <summary>A new parameter with that value (in storage encoding).</summary>
    public string Parameter(object? value)
    {
        if (values.Count == MaxParameters)
        {
            throw QueryFaults.Invalid($"The query has more than {MaxParameters} values.");
        }

        values.Add(value);
        return ParameterNames.At(values.Count - 1);
    }

    /// <summary>New parameters, separated by commas.</summary>
    public string Parameters(IEnumerable<object?> many) => string.Join(", ", many.Select(Parameter));

    /// <summary>A table alias that no other table of the statement has.</summary>
    public string NextAlias() => FormattableString.Invariant($"t{tables++}");

    /// <summary>Counts a link-entity and refuses one too many.</summary>
    public int CountLink()
    {
        Links++;
        return Links > Caller.Limits.Links ? throw QueryFaults.LinkLimit() : Links;
    }

    /// <summary>Counts a condition and refuses one too many.</summary>
    public void CountCondition()
    {
        if (++conditions > Caller.Limits.Conditions)
        {
            throw QueryFaults.ConditionLimit();
        }
    }
}
