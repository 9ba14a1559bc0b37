namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>What of a backfill is done.</summary>
public sealed record BackfillCheckpoint
{
    /// <summary>What the file is; the number rises when its content changes.</summary>
    public const string CurrentFormat = "salescorner backfill 1";

    /// <summary>What the file is.</summary>
    public required string Format { get; init; }

    /// <summary>The environment's address, for a person.</summary>
    public required Uri Environment { get; init; }

    /// <summary>The organisation, which tells a copy of an environment from its original.</summary>
    public required Guid OrganizationId { get; init; }

    /// <summary>The solution's version: another may compute differently.</summary>
    public required string Version { get; init; }

    /// <summary>When the backfill began.</summary>
    public required DateTimeOffset StartedOn { get; init; }

    /// <summary>The reps that are done; the empty id stands for the deals that nobody is credited for.</summary>
    public required IReadOnlyList<Guid> Done { get; init; }

    /// <summary>One with nothing done.</summary>
    internal static BackfillCheckpoint Begin(InstalledSolution installed, DateTimeOffset now) =>
        new()
        {
            Format = CurrentFormat,
            Environment = installed.Url,
            OrganizationId = installed.OrganizationId,
            Version = installed.Version,
            StartedOn = now,
            Done = [],
        };
}
