using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Messages;

/// <summary>Keeps state and status reason of a row in agreement.</summary>
internal static class StateRules
{
    /// <summary>The state of a column set, or null when the set says nothing of it.</summary>
    public static int? StateIn(Entity row) => OptionIn(row, "statecode");

    /// <summary>The status reason of a column set, or null when the set says nothing of it.</summary>
    public static int? StatusIn(Entity row) => OptionIn(row, "statuscode");

    /// <summary>Refuses a new row in a state that rows of its table cannot begin in.</summary>
    public static void DemandFirstState(TableTraits traits, Entity row)
    {
        if (traits.State is { ValidForCreate: false } column && StateIn(row) is { } state && state != First(column))
        {
            throw DataverseFault.InvalidArgument(
                $"A new '{traits.Table.LogicalName}' cannot have the state {state}: create it, then change its state."
            );
        }
    }

    /// <summary>Gives a new row its state and status reason.</summary>
    public static void ForCreate(TableTraits traits, Entity row)
    {
        if (traits.State is null || traits.Status is null)
        {
            return;
        }

        var state = StateIn(row) ?? First(traits.State);
        row["statecode"] = new OptionSetValue(state);
        row["statuscode"] = new OptionSetValue(StatusFor(traits, row, state));
    }

    /// <summary>
    /// Completes a change of state by the status reason that goes with it, or refuses one that does not.
    /// </summary>
    /// <param name="traits">The table.</param>
    /// <param name="change">The columns that change.</param>
    /// <param name="currentState">The state stored now, asked for only when the change names none.</param>
    public static void ForUpdate(TableTraits traits, Entity change, Func<int> currentState)
    {
        if (traits.State is null || traits.Status is null)
        {
            return;
        }

        if (StateIn(change) is { } state)
        {
            change["statuscode"] = new OptionSetValue(StatusFor(traits, change, state));
        }
        else if (StatusIn(change) is not null)
        {
            StatusFor(traits, change, currentState());
        }
    }

    /// <summary>The status reason that a row has in a state when none is given.</summary>
    public static int DefaultStatus(TableDefinition table, int state) =>
        table.DefaultStatuses.TryGetValue(state, out var status)
            ? status
            : throw DataverseFault.InvalidArgument(
                $"{state.ToString(CultureInfo.InvariantCulture)} is not a state of '{table.LogicalName}'."
            );

    private static int First(ColumnDefinition state) => state.Options.Count > 0 ? state.Options[0].Value : 0;

    private static int StatusFor(TableTraits traits, Entity row, int state)
    {
        if (StatusIn(row) is not { } status)
        {
            return DefaultStatus(traits.Table, state);
        }

        foreach (var option in traits.Status!.Options)
        {
            if (option.Value == status && option.State == state)
            {
                return status;
            }
        }

        throw new DataverseFault(
            FaultCodes.InvalidStatus,
            $"{status} is not a valid status code for state code {state} on {traits.Table.LogicalName}."
        );
    }

    private static int? OptionIn(Entity row, string column) =>
        !row.Attributes.TryGetValue(column, out var value) || value is null ? null
        : value is OptionSetValue option ? option.Value
        : throw DataverseFault.InvalidArgument(
            $"Incorrect attribute value type {value.GetType()} for '{column}' of '{row.LogicalName}': it "
                + $"holds {nameof(OptionSetValue)}."
        );
}
