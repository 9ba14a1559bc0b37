namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>One thing that a deployment would change.</summary>
/// <param name="Kind">What happens to it.</param>
/// <param name="Part">What kind of part it is: table, column, step, flow, variable, connection, settings.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What exactly; empty when the name says it.</param>
internal sealed record PlannedChange(ChangeKind Kind, string Part, string Name, string Detail = "");

/// <summary>What happens to a part.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>It becomes another.</summary>
    Change,

    /// <summary>It is deleted, with its data.</summary>
    Delete,

    /// <summary>It is no part of the new version, but stays.</summary>
    Stay,

    /// <summary>It gets a value.</summary>
    Set,

    /// <summary>It is turned on.</summary>
    TurnOn,
}
