using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Counts new and lapsed accounts of some reps: of those that they own, whoever won the deals.</summary>
internal static class ChurnChunk
{
    /// <summary>Does a page of reps, as far as the call's budget allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        var portion = RepPage.Portion(run, page);
        var period = run.Horizon.Current;
        var reps = portion.Items.Select(rep => rep.RepId).ToList();
        if (reps.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = RepPage.Next(run, page) };
        }

        var rows = new CoverageRowStore(run.Service);
        // Before what they follow from is read: a version must not be newer than that.
        var stored = rows.OfReps(reps, period.Start, new ColumnSet(ChurnColumns.All));
        var accounts = stored.Count == 0 ? null : new AccountStore(run).Of(reps);
        return portion.Do(rep => Write(rep), RepPage.Next(run, page));

        int Write(RepProfile rep)
        {
            var key = CoverageKey.Rep(rep.RepId, period.Start);
            if (accounts is null || !stored.TryGetValue(key, out var row))
            {
                return 0;
            }

            var churn = accounts[rep.RepId]
                .Aggregate(new ChurnFacts(0, 0), (sum, account) => sum.Plus(ChurnFacts.Of(account, run.Today)));
            return rows.Write(row, key, ChurnColumns.Of(churn, run.Configuration.Words)) ? 1 : 0;
        }
    }
}

/// <summary>Churn as the columns of a coverage row hold it.</summary>
internal static class ChurnColumns
{
    /// <summary>The columns.</summary>
    public static readonly string[] All =
    [
        RepCoverageTable.Key,
        RepCoverageTable.NewAccounts,
        RepCoverageTable.NewAccountValue,
        RepCoverageTable.LapsedAccounts,
        RepCoverageTable.LapsedValue,
        RepCoverageTable.AccountsNeeded,
        RepCoverageTable.AccountsNeededByValue,
        RepCoverageTable.ChurnNote,
        RepCoverageTable.Currency,
    ];

    /// <summary>Column by column.</summary>
    public static Dictionary<string, object?> Of(ChurnFacts churn, PhraseBook words)
    {
        var figures = new StoredFigures();
        figures.Count(RepCoverageTable.NewAccounts, churn.New);
        figures.Money(RepCoverageTable.NewAccountValue, churn.NewValue);
        figures.Count(RepCoverageTable.LapsedAccounts, churn.Lapsed);
        figures.Money(RepCoverageTable.LapsedValue, churn.LapsedValue);
        figures.Count(RepCoverageTable.AccountsNeeded, churn.Needed);
        figures.Count(RepCoverageTable.AccountsNeededByValue, churn.NeededByValue);
        figures.Set(RepCoverageTable.ChurnNote, words.Say(churn.InWords()));
        return figures.Columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
    }

    /// <summary>What a row holds; null where it was never counted.</summary>
    public static ChurnFacts? Read(Entity row) =>
        row.GetAttributeValue<int?>(RepCoverageTable.NewAccounts) is { } isNew
            ? new ChurnFacts(isNew, row.GetAttributeValue<int?>(RepCoverageTable.LapsedAccounts) ?? 0)
            {
                NewValue = row.GetAttributeValue<Money>(RepCoverageTable.NewAccountValue)?.Value ?? 0m,
                LapsedValue = row.GetAttributeValue<Money>(RepCoverageTable.LapsedValue)?.Value ?? 0m,
            }
            : null;
}
