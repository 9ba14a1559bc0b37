using System.Globalization;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>Collects what is missing or doubtful in a rep's figures.</summary>
internal static class RepNotes
{
    /// <summary>One sentence for each thing, the most important first.</summary>
    public static IReadOnlyList<string> Of(RepCoverage rep)
    {
        var notes = new List<string>(rep.Coverage.Notes);
        if (rep.Facts.Team is { WithoutQuota: > 0 } team && rep.Coverage.Remaining is not null)
        {
            notes.Add(
                Text(
                    "{0} rep(s) of the team have no quota: their pipeline counts, their target does not.",
                    team.WithoutQuota
                )
            );
        }

        if (rep.ExpectedLanding is null)
        {
            notes.Add("Expected landing could not be computed: too few deals have closed to know how fast they end.");
        }

        if (rep.Cycle.Median is null)
        {
            notes.Add("Cycle and sales velocity could not be computed: no deal won in the window.");
        }
        else if (rep.Cycle.Median <= 0m)
        {
            notes.Add("Sales velocity could not be computed: the median cycle is zero days.");
        }

        if (rep.Prospecting.Problem is { } problem && rep.Coverage.Remaining is not null)
        {
            notes.Add(problem);
        }

        if (rep.Facts.Creation.IsCut)
        {
            notes.Add(
                "More than 50,000 leads were created in the window: 50,000 are counted, so the conversion is too high."
            );
        }

        notes.AddRange(PipelineNotes(rep.Facts));
        return notes;
    }

    private static IEnumerable<string> PipelineNotes(RepFacts facts)
    {
        if (facts.Layers.WithoutValue > 0)
        {
            yield return Text(
                "{0} open deal(s) of the period have no estimated value and add nothing to it.",
                facts.Layers.WithoutValue
            );
        }

        if (facts.Layers.NegativeValue > 0)
        {
            yield return Text(
                "{0} open deal(s) of the period have a value below zero and lower it.",
                facts.Layers.NegativeValue
            );
        }

        if (facts.WonNegative > 0)
        {
            yield return Text(
                "{0} deal(s) won in the period have a value below zero and lower what was won.",
                facts.WonNegative
            );
        }

        if (facts.Layers.WithoutCloseDate > 0)
        {
            yield return Text(
                "{0} open deal(s) have no estimated close date and stand in no period.",
                facts.Layers.WithoutCloseDate
            );
        }

        var wonWithoutValue = facts.Tally.Won - facts.Tally.WonWithValue;
        if (wonWithoutValue > 0)
        {
            yield return Text("{0} won deal(s) have no actual value and are left out of the average.", wonWithoutValue);
        }
    }

    private static string Text(string format, int count) => string.Format(CultureInfo.InvariantCulture, format, count);
}
