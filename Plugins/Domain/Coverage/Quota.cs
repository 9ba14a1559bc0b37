namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>What a rep has to win in a period, in base currency.</summary>
/// <param name="Amount">The amount; null when there is none.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Quota(decimal? Amount, QuotaSource Source)
{
    /// <summary>No quota at all.</summary>
    public static Quota None { get; } = new(null, QuotaSource.None);

    /// <summary>What is special about how it was added up; null when nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The share of the period in which the rep can sell, 0 to 1; of several reps the mean by what each has to win.
    /// </summary>
    public decimal Capacity { get; init; } = 1m;

    /// <summary>The amount to reach; a negative one cannot be meant and counts as none.</summary>
    public decimal? Target => Amount >= 0m ? Amount : null;

    /// <summary>The first hit: a quota row, else a native goal, else none.</summary>
    /// <param name="row">The amount of the solution's own row; null without a row.</param>
    /// <param name="goal">The target of the native goal; null without a goal.</param>
    /// <param name="rowIsAssumed">Whether an import derived the row from the past.</param>
    public static Quota FirstOf(decimal? row, decimal? goal, bool rowIsAssumed = false)
    {
        if (row is not null)
        {
            return new Quota(row, rowIsAssumed ? QuotaSource.Assumed : QuotaSource.Quota);
        }

        return goal is null ? None : new Quota(goal, QuotaSource.Goal);
    }
}
