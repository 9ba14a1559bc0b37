namespace SalesCorner.Deploy.Seed;

/// <summary>A planned amount of a quota.</summary>
/// <param name="Key">Its key in a settings file, and its column in a CSV file.</param>
/// <param name="Of">What an entry says of it.</param>
internal sealed record PlanColumn(string Key, Func<QuotaEntry, decimal?> Of)
{
    /// <summary>All three, in the order of the motions.</summary>
    public static IReadOnlyList<PlanColumn> All { get; } =
    [
        new("prospectPlan", entry => entry.ProspectPlan),
        new("growPlan", entry => entry.GrowPlan),
        new("maintainPlan", entry => entry.MaintainPlan),
    ];

    /// <summary>Its column.</summary>
    public string Name => "sc_" + Key.ToLowerInvariant();
}
