using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>A rep's coverage of a period, computed.</summary>
/// <param name="Counted">What it follows from.</param>
/// <param name="Coverage">The coverage.</param>
/// <param name="On">When it was computed, in UTC.</param>
internal sealed record ComputedPeriod(CountedPeriod Counted, RepCoverage Coverage, DateTime On)
{
    /// <summary>The chances of the rep's open deals.</summary>
    public OpenChances Chances { get; } = new(Coverage, Counted.Deals);

    /// <summary>What the row says of it, without the columns that say whose it is.</summary>
    /// <param name="words">The language of the row.</param>
    public Dictionary<string, object?> Columns(PhraseBook words)
    {
        var columns = CoverageColumns
            .Of(Coverage, words)
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        columns[RepCoverageTable.Basis] = Counted.Sums.ToString();
        columns[RepCoverageTable.ComputedOn] = On;
        columns[RepCoverageTable.ManagerId] = CoverageRowIdentity.User(Counted.Rep.ManagerId);
        columns[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(Counted.Rep.BusinessUnitId);
        columns[RepCoverageTable.DealsThatMatter] = CoverageColumns.TextOf(Chances.ThatMatter(), words);
        return columns;
    }
}
