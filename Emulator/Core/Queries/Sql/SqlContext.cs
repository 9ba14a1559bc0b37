using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>What all parts of one statement share: metadata, the caller, parameters and table aliases.</summary>
internal sealed class SqlContext(MetadataCatalog catalog, QueryCaller caller)
{
    // SQLite's own limit (SQLITE_MAX_VARIABLE_NUMBER).
    private const int MaxParameters = 32_766;

    private readonly List<object?> values = [];
    private readonly List<ParameterSlot> slots = [];
    private bool isSingle;
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

    /// <summary>
    /// Where each parameter's value comes from in queries of the same shape; null when only this query has it.
    /// </summary>
    public IReadOnlyList<ParameterSlot>? Slots => isSingle ? null : slots;

    /// <summary>
    /// A new parameter with that value (in storage encoding), which this query alone has: the statement serves no
    /// other.
    /// </summary>
    public string Parameter(object? value)
    {
        isSingle = true;
        return Add(value, new ParameterSlot(value));
    }

    /// <summary>
    /// A new parameter whose value every query of the same shape shares, for callers who may read the same rows.
    /// </summary>
    public string Shared(object? value) => Add(value, new ParameterSlot(value));

    /// <summary>
    /// A new parameter that is read from a condition's value at that place; other queries of the same shape bring their
    /// own.
    /// </summary>
    public string Given(BoundCondition condition, int at, Func<object?, object> read) =>
        Add(read(condition.Value(at)), new ParameterSlot(condition.Node, at, read));

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

    private string Add(object? value, ParameterSlot slot)
    {
        if (values.Count == MaxParameters)
        {
            throw QueryFaults.Invalid($"The query has more than {MaxParameters} values.");
        }

        values.Add(value);
        slots.Add(slot);
        return ParameterNames.At(values.Count - 1);
    }
}
