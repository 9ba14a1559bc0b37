using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Preview.Contract;

/// <summary>How the preview of the app is served.</summary>
public sealed record PreviewOptions
{
    /// <summary>The port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>What stands beside the app's name; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What is worth knowing of the data, shown on a page of its own.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the clock is set to first; null leaves it.</summary>
    public DateTime? Now { get; init; }

    /// <summary>
    /// Runs the solution's nightly work to its end, as SYSTEM, and says how many rows changed; null where it has none.
    /// </summary>
    public Func<IOrganizationService, int>? Nightly { get; init; }

    /// <summary>
    /// The yes/no column of a task that says that it was work with the customer; null where the solution has none.
    /// </summary>
    public string? CustomerWorkColumn { get; init; }

    /// <summary>
    /// The user that a new visitor acts as; null takes the first one who has a manager and manages nobody.
    /// </summary>
    public Guid? StartUser { get; init; }
}
