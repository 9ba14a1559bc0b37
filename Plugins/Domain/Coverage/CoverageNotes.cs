namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>Says what is missing or doubtful in the inputs of coverage.</summary>
internal static class CoverageNotes
{
    /// <summary>One sentence for each thing that leaves a figure empty or doubtful.</summary>
    public static IReadOnlyList<string> Of(CoverageInput input)
    {
        var notes = new List<string>();
        if (input.Quota.Note is { } note)
        {
            notes.Add(note);
        }

        if (QuotaNote(input.Quota) is { } quota)
        {
            notes.Add(quota);
        }

        if (input.Rate <= 0m)
        {
            notes.Add(
                input.WinRate <= 0m
                    ? "Required pipeline could not be computed: the win rate in use is zero."
                    : "Required pipeline could not be computed: by the quota's row the rep can sell in no part "
                        + "of the period."
            );
        }

        if (input.AverageWonValue is null)
        {
            notes.Add(
                "Numbers of deals and the confident ratio could not be computed: no average won value above zero."
            );
        }

        return notes;
    }

    private static string? QuotaNote(Quota quota) =>
        quota.Amount switch
        {
            null => "Coverage could not be computed: no quota is set for this period.",
            < 0m => "Coverage could not be computed: the quota is below zero. Correct the quota.",
            0m => "The quota is zero, so nothing remains to be won.",
            _ => null,
        };
}
