namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>How one-to-ones follow each other.</summary>
public sealed record ReviewSettings
{
    /// <summary>After how many days the next one is due.</summary>
    public int DaysToNext { get; init; } = 14;
}
