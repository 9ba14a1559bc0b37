using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// A row as it will be: the change laid over what was there. A column that is in the change wins even when it was
/// cleared.
/// </summary>
/// <param name="change">The columns that the event carries; null when it carries none (a deletion).</param>
/// <param name="before">The row before the event; null on a creation.</param>
public sealed class RowView(Entity? change, Entity? before)
{
    /// <summary>The value that a column will have; the default of <typeparamref name="T"/> when it is empty.</summary>
    /// <exception cref="InvalidCastException">The column is of another type.</exception>
    public T? Value<T>(string column) =>
        change is not null && change.Contains(column) ? change.GetAttributeValue<T>(column)
        : before is not null ? before.GetAttributeValue<T>(column)
        : default;

    /// <summary>A choice, state or status column's value; null when it is empty.</summary>
    public int? Choice(string column) => Value<OptionSetValue>(column)?.Value;

    /// <summary>A money column's amount; null when it is empty.</summary>
    public decimal? Money(string column) => Value<Money>(column)?.Value;

    /// <summary>A lookup's row; null when it is empty.</summary>
    public EntityReference? Reference(string column) => Value<EntityReference>(column);

    /// <summary>A date's day; null when it is empty.</summary>
    public DateTime? Day(string column) => Value<DateTime?>(column)?.Date;

    /// <summary>Whether the event gives the column another value than it had.</summary>
    public bool Changes(string column)
    {
        if (change is null || !change.Contains(column))
        {
            return false;
        }

        var was = before is not null && before.Contains(column) ? before[column] : null;
        return !Equals(change[column], was);
    }
}
