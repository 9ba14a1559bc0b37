using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Where the value of a statement's parameter comes from when the statement is used for another query.
/// </summary>
internal sealed class ParameterSlot
{
    private readonly object? constant;
    private readonly Func<object?, object>? read;
    private readonly int at;
    private int place;

    /// <summary>A parameter whose value every query of this shape shares.</summary>
    public ParameterSlot(object? constant) => this.constant = constant;

    /// <summary>
    /// A parameter that follows from a value of a condition; what reads it may know the metadata, for no plan outlives
    /// that.
    /// </summary>
    public ParameterSlot(ConditionNode condition, int at, Func<object?, object> read)
    {
        this.at = at;
        this.read = read;
        Condition = condition;
    }

    /// <summary>The condition of the query that the statement was made for; null for a shared value.</summary>
    public ConditionNode? Condition { get; private set; }

    /// <summary>Says where the condition's first value stands among all values of a query.</summary>
    public void Place(int first)
    {
        place = first + at;
        Condition = null;
    }

    /// <summary>The values of a statement's parameters for a query with these values of conditions.</summary>
    public static object?[] Values(IReadOnlyList<ParameterSlot> slots, IReadOnlyList<object?> given)
    {
        var values = new object?[slots.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var slot = slots[i];
            values[i] = slot.read is null ? slot.constant : slot.read(given[slot.place]);
        }

        return values;
    }
}
