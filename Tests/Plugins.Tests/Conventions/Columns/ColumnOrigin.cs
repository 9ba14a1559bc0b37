namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>Where a column's value comes from.</summary>
/// <param name="Table">The table's logical name.</param>
/// <param name="Column">The column's logical name.</param>
internal sealed record ColumnOrigin(string Table, string Column)
{
    /// <summary>The plug-ins and nightly phases that write it; none where people alone do.</summary>
    public IReadOnlyList<Type> Writers { get; init; } = [];

    /// <summary>Who else gives it a value: people, or the package.</summary>
    public string? Others { get; init; }

    /// <summary>The class that decides the value, or that says what a typed one means.</summary>
    public required Type Rule { get; init; }

    /// <summary>The tests that hold it.</summary>
    public required Type Test { get; init; }
}

/// <summary>Says the same of several columns at once.</summary>
internal sealed class Origin
{
    private IReadOnlyList<Type> writers = [];
    private string? others;
    private Type? rule;
    private Type? test;

    /// <summary>Columns that code writes.</summary>
    public static Origin By(params Type[] writers) => new() { writers = writers };

    /// <summary>Columns that others than the code write.</summary>
    public static Origin Typed(string who) => new() { others = who };

    /// <summary>Who else may write them.</summary>
    public Origin Or(string who)
    {
        others = who;
        return this;
    }

    /// <summary>What decides them, and the tests that hold it.</summary>
    public Origin From(Type decidedBy, Type heldBy)
    {
        rule = decidedBy;
        test = heldBy;
        return this;
    }

    /// <summary>The columns.</summary>
    public IEnumerable<ColumnOrigin> Give(string table, params string[] columns) =>
        columns.Select(column => new ColumnOrigin(table, column)
        {
            Writers = writers,
            Others = others,
            Rule = rule!,
            Test = test!,
        });
}
