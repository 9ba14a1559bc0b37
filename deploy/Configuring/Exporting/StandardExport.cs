using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Exporting;

/// <summary>Turns the standards of the environment into entries.</summary>
internal static class StandardExport
{
    /// <summary>The entries, in the order of the indicators, of everybody first.</summary>
    /// <param name="standards">The active standards.</param>
    /// <param name="names">The names of their reps.</param>
    public static IReadOnlyList<StandardEntry> Entries(IReadOnlyList<StandardFound> standards, PeopleNames names) =>
        [
            .. standards
                .Where(standard => standard.Value is not null && standard.Indicator < ChoiceLabels.Indicator.Count)
                .DistinctBy(standard => (standard.Indicator, standard.Rep, standard.From))
                .Select(standard => (standard.Indicator, Entry: Entry(standard, names)))
                .OrderBy(pair => pair.Indicator)
                .ThenBy(pair => pair.Entry.Rep, StringComparer.OrdinalIgnoreCase)
                .ThenBy(pair => pair.Entry.From, StringComparer.Ordinal)
                .Select(pair => pair.Entry),
        ];

    private static StandardEntry Entry(StandardFound standard, PeopleNames names) =>
        // 30.00 as 30.
        new(ChoiceLabels.Indicator[standard.Indicator], standard.Value!.Value / 1.0000000000m)
        {
            Rep = standard.Rep is { } rep ? names.Of(rep) : null,
            From = standard.From,
            To = standard.To,
        };
}
