using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Seed;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>What the preview of the app says of the data that it shows.</summary>
/// <param name="dataverse">The emulator with the data.</param>
/// <param name="source">What the data is: "sample organisation (seed 1)".</param>
internal sealed class PreviewFacts(EmbeddedDataverse dataverse, string source)
{
    private const string QuotaSource = "sc_quotasource";

    /// <summary>What stands beside the app's name.</summary>
    public string Title => char.ToUpperInvariant(source[0]) + source[1..];

    /// <summary>
    /// Where the data comes from, from which day it is seen, which quotas are assumed, and what the input says of
    /// itself.
    /// </summary>
    /// <param name="inputNotes">The notes on the input.</param>
    public IReadOnlyList<string> Notes(IReadOnlyList<string> inputNotes) =>
        [$"The data: {source}.", AsOf(), Quotas(), .. inputNotes];

    private string AsOf() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The history was replayed up to {dataverse.Clock.UtcNow:d MMMM yyyy}. The clock stands still "
                + $"until it is moved on by hand."
        );

    private string Quotas()
    {
        var query = new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet("sc_repid", QuotaSource) };
        query.Criteria.AddCondition("sc_kind", ConditionOperator.Equal, ChoiceLabels.First);
        query.Criteria.AddCondition("sc_periodstart", ConditionOperator.ThisFiscalPeriod);
        query.AddOrder("sc_name", OrderType.Ascending);
        var rows = dataverse.System.RetrieveMultiple(query).Entities;
        var assumed = rows.Where(row =>
                row.FormattedValues.TryGetValue(QuotaSource, out var label) && label == "Assumed"
            )
            .Select(row => row.GetAttributeValue<EntityReference>("sc_repid")?.Name)
            .OfType<string>()
            .ToList();
        return assumed.Count == 0
            ? "No quota of this period is assumed."
            : "Assumed quotas this period, the mean of the last four periods won plus 10 %: "
                + $"{string.Join(", ", assumed)}.";
    }
}
