using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Backtest;

/// <summary>What the figures rest on, and what is missing for more.</summary>
internal static class BacktestNotes
{
    public static IEnumerable<string> Of(
        BacktestData data,
        IReadOnlyList<BacktestPoint> points,
        IReadOnlyCollection<string> silent
    )
    {
        yield return "Only what was known on each day is used: creation, close, outcome and value. Stages and "
            + "estimated "
            + "close dates are left aside, "
            + "for an export holds their last state only; the same is true of a deal's estimated value and "
            + "owner, which are taken as they stand.";
        yield return "The whole input counts as one team; how deals stood (stale, unqualified) is not known of "
            + "the past "
            + "and tilts no chance.";
        if (silent.Count > 0)
        {
            yield return $"Too little history to say anything, so not asked about: {string.Join(", ", silent)}. "
                + "A period needs 2 earlier ones with 10 open deals each, and 10 deals won in the year before it.";
        }

        var asked = points.Select(point => point.Period).Distinct(StringComparer.Ordinal).Count();
        const int Enough = 4;
        if (asked < Enough)
        {
            yield return $"More to judge by: {Counted.Of(asked, "period")} could be asked about; an export that "
                + "goes back "
                + "further, or --period month, gives more.";
        }

        foreach (var note in data.Notes)
        {
            yield return note;
        }
    }
}
