using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>A deal's qualification as the columns of the opportunity hold it.</summary>
internal static class QualificationColumns
{
    private const decimal Percent = 100m;

    /// <summary>Column by column; null clears a column.</summary>
    public static IReadOnlyDictionary<string, object?> Of(QualificationResult result) =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [OpportunityTable.Score] = result.WholeScore,
            [OpportunityTable.Completeness] = result.Completeness is { } share
                ? Math.Round(share * Percent, 2, MidpointRounding.AwayFromZero)
                : null,
            [OpportunityTable.Grade] = result.Grade is { } grade ? Choice.Of(grade) : null,
            [OpportunityTable.QualificationStatus] = Choice.Of(result.Status),
            [OpportunityTable.AssumedByStage] = result.AssumedByStage,
            [OpportunityTable.GateGaps] = result.GateGaps.Count,
        };

    /// <summary>
    /// The same with the first day as qualified, and the minutes that it took, when this is that day.
    /// </summary>
    public static Dictionary<string, object?> After(DealView deal, QualificationResult result, DateTime today)
    {
        var columns = Of(result).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        if (result.Status == QualificationStatus.Qualified && deal.QualifiedOn is null)
        {
            columns[OpportunityTable.QualifiedOn] = today;
            columns[OpportunityTable.MinutesToQualify] = deal.Minutes;
            columns[OpportunityTable.GradeWhenQualified] = columns[OpportunityTable.Grade];
        }

        return columns;
    }
}
