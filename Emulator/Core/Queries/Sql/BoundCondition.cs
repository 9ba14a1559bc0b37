using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>A condition whose column is found.</summary>
internal sealed record BoundCondition(
    SqlContext Context,
    BoundSource Source,
    ColumnDefinition Column,
    ConditionNode Node
)
{
    /// <summary>The column in the statement.</summary>
    public string Sql { get; } = Source.Sql(Column.LogicalName);

    /// <summary>The operator.</summary>
    public ConditionOperator Operator => Node.Operator;

    /// <summary>The column with its table, for messages.</summary>
    public string Name => $"{Source.Table.LogicalName}.{Column.LogicalName}";

    /// <summary>Whether the column holds a row's identifier.</summary>
    public bool HoldsId => Column.IsLookup || Column.Type == ColumnType.UniqueIdentifier;

    /// <summary>Whether the column holds text.</summary>
    public bool HoldsText => Column.Type is ColumnType.Text or ColumnType.Memo or ColumnType.EntityName;

    /// <summary>A parameter with the condition's value at that place.</summary>
    public string Parameter(int at)
    {
        var (catalog, table, column) = (Context.Catalog, Source.Table, Column);
        return Context.Given(this, at, value => ConditionValue.Read(catalog, table, column, value));
    }

    /// <summary>Parameters with all of the condition's values.</summary>
    public string AllParameters() => string.Join(", ", Node.Values.Select((_, at) => Parameter(at)));

    /// <summary>The condition's value at that place.</summary>
    public object? Value(int at) => at < Node.Values.Count ? Node.Values[at] : throw WrongCount();

    /// <summary>The condition's only value as a whole number from 1 up.</summary>
    public int Positive()
    {
        var number = Whole(0);
        return number > 0
            ? number
            : throw QueryFaults.Invalid(
                $"The operator '{OperatorName}' on '{Name}' takes a number from 1 up, not {number}."
            );
    }

    /// <summary>The condition's value at that place as a whole number.</summary>
    public int Whole(int at) =>
        ConditionValue.Whole(Value(at))
        ?? throw QueryFaults.WrongValue(Source.Table.LogicalName, Column.LogicalName, "System.Int32", Value(at));

    /// <summary>Refuses a condition with another number of values.</summary>
    public void Expect(int count)
    {
        if (Node.Values.Count != count)
        {
            throw WrongCount();
        }
    }

    /// <summary>Refuses the operator on a column that it does not apply to.</summary>
    public void Require(bool applies)
    {
        if (!applies)
        {
            throw QueryFaults.Invalid(
                $"The condition operator '{OperatorName}' is not valid for attribute '{Name}' of type {Column.Type}."
            );
        }
    }

    private string OperatorName => OperatorNames.NameOf(Operator);

    private DataverseFault WrongCount() =>
        QueryFaults.Invalid(
            $"The condition operator '{OperatorName}' on attribute '{Name}' does not take {Node.Values.Count} value(s)."
        );
}
