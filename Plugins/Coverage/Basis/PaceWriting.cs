using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Puts what pace counts on a sheet.</summary>
internal static class PaceWriting
{
    private const int YearDigits = 10_000;
    private const int MonthDigits = 100;

    /// <summary>What does not depend on bands and classes.</summary>
    public static void WriteRep(CoverageSums sheet, RepPace rep, PaceStanding standing)
    {
        sheet.Add(PaceSums.Won, standing.Won);
        sheet.Add(PaceSums.Active, rep.IsActive ? 1m : 0m);
        if (rep.FirstDealOn is { } since)
        {
            sheet.Add(PaceSums.Since, (since.Year * YearDigits) + (since.Month * MonthDigits) + since.Day);
        }

        for (var i = 0; i < rep.Periods.Count; i++)
        {
            sheet.Add(PaceSums.Rest(i), rep.Periods[i].Rest);
            sheet.Add(PaceSums.All(i), rep.Periods[i].WonInAll);
            foreach (var value in rep.Periods[i].NewDeals)
            {
                sheet.Add(PaceSums.New(i, value), 1m);
            }
        }
    }

    /// <summary>What was counted by the bands and classes of a team.</summary>
    public static void WriteTeam(CoverageSums sheet, string team, RepPace rep, PaceStanding standing)
    {
        for (var i = 0; i < rep.Periods.Count; i++)
        {
            Write(sheet, team, i, PaceLetters.Open, rep.Periods[i].Open);
            Write(sheet, team, i, PaceLetters.Won, rep.Periods[i].Won);
            foreach (var layer in PaceLetters.Layers)
            {
                var counts = rep.Periods[i].Layers[layer];
                Write(sheet, team, i, PaceLetters.Of(layer), counts.Open);
                sheet.Add(PaceSums.Cell(team, i, PaceLetters.WonOf(layer), 0, 0), counts.Won);
            }
        }

        foreach (var deal in standing.Open)
        {
            sheet.Add(PaceSums.Open(team, PaceLetters.Cell(deal), deal.Value), 1m);
        }
    }

    private static void Write(CoverageSums sheet, string team, int period, string measure, CellCounts counts)
    {
        foreach (var cell in counts.Cells())
        {
            sheet.Add(PaceSums.Cell(team, period, measure, cell.Band, cell.Size), cell.Count);
        }
    }
}
