using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>What happens to a row.</summary>
public enum ChangeKind
{
    /// <summary>The row is new.</summary>
    Created,

    /// <summary>Columns of the row get other values.</summary>
    Changed,

    /// <summary>A role is taken from somebody.</summary>
    Removed,
}

/// <summary>A value that becomes another.</summary>
/// <param name="Section">The section of the settings file.</param>
/// <param name="Item">The row in words.</param>
/// <param name="Kind">What happens to the row.</param>
/// <param name="Key">The key of the value.</param>
/// <param name="Old">The value before; null when it is empty or the row is new.</param>
/// <param name="New">The value after; null when it is emptied.</param>
public sealed record Difference(string Section, string Item, ChangeKind Kind, string Key, string? Old, string? New);

/// <summary>A row to change.</summary>
/// <param name="Section">The section of the settings file.</param>
/// <param name="Item">The row in words.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Differences">The values that become others.</param>
/// <param name="ApplyAsync">Does it; doing it twice does the same as once.</param>
internal sealed record Change(
    string Section,
    string Item,
    ChangeKind Kind,
    IReadOnlyList<Difference> Differences,
    Func<DataverseClient, CancellationToken, Task> ApplyAsync
)
{
    /// <summary>
    /// Whether the row has to be written alone: each write of these rows also writes the settings row, by a plug-in.
    /// </summary>
    public bool Alone { get; init; }
}

/// <summary>What is to be done.</summary>
/// <param name="Changes">The rows to change.</param>
/// <param name="Unchanged">How many rows are as they should be.</param>
internal sealed record ChangePlan(IReadOnlyList<Change> Changes, int Unchanged);
