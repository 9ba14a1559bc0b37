namespace SalesCorner.Deploy.Operating;

/// <summary>What the calls of one phase came to.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Calls">How many calls it took.</param>
/// <param name="Processed">Rows looked at.</param>
/// <param name="Changed">Rows written.</param>
/// <param name="Notes">What could not be done and why.</param>
public sealed record PhaseSum(string Phase, int Calls, int Processed, int Changed, string Notes)
{
    /// <summary>Adds answers up, in the order of the phases.</summary>
    public static IReadOnlyList<PhaseSum> Of(IEnumerable<NightlyAnswer> answers) =>
        answers
            .GroupBy(answer => answer.Phase, StringComparer.Ordinal)
            .Select(phase => new PhaseSum(
                phase.Key,
                phase.Count(),
                phase.Sum(answer => answer.Processed),
                phase.Sum(answer => answer.Changed),
                string.Join(
                    " ",
                    phase.Select(answer => answer.Notes).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal)
                )
            ))
            .ToList();
}
