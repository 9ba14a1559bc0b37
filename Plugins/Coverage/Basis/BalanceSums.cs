using System.Globalization;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Puts closed deals by motion, and what they cost, on a sheet and takes them off it.</summary>
internal static class BalanceSums
{
    private const string Motion = "motion.";
    private const string Cycle = ".cycle.";
    private const string Mix = "period.mix.";
    private const string Cost = "period.cost.";
    private const string Without = "motion.none";

    /// <summary>Adds the closed deals of the trailing window.</summary>
    public static void AddWindow(CoverageSums sheet, IEnumerable<RepDeal> closed)
    {
        foreach (var deal in closed)
        {
            if (deal.Motion is not { } motion)
            {
                sheet.Add(Without, 1m);
                continue;
            }

            var name = Motion + motion;
            sheet.Add(name + ".closed", 1m);
            sheet.Add(name + ".minutes", deal.Minutes);
            if (deal.Outcome == DealOutcome.Won)
            {
                sheet.Add(name + ".won", 1m);
                sheet.Add(name + ".value", deal.Value ?? 0m);
                sheet.Add(name + Cycle + (deal.ToClosed().LifeDays ?? 0).ToString(CultureInfo.InvariantCulture), 1m);
            }
        }
    }

    /// <summary>Adds the value of deals won in the last four periods.</summary>
    public static void AddMix(CoverageSums sheet, IEnumerable<RepDeal> won)
    {
        foreach (var deal in won.Where(deal => deal.Motion is not null))
        {
            sheet.Add(Mix + deal.Motion, (deal.Value ?? 0m) * deal.Share);
        }
    }

    /// <summary>Adds what the deals that closed in the period took.</summary>
    public static void AddCost(CoverageSums sheet, IReadOnlyCollection<RepDeal> closed)
    {
        var won = closed.Where(deal => deal.Outcome == DealOutcome.Won).ToList();
        sheet.Add(Cost + "closed", closed.Count);
        sheet.Add(Cost + "won", won.Count);
        sheet.Add(Cost + "touches", closed.Sum(deal => deal.Touches));
        sheet.Add(Cost + "minutes", closed.Sum(deal => deal.Minutes));
        sheet.Add(Cost + "notwon", closed.Where(deal => deal.Outcome != DealOutcome.Won).Sum(deal => deal.Minutes));
        sheet.Add(Cost + "cost", closed.Sum(deal => deal.Cost ?? 0m));
        sheet.Add(Cost + "value", won.Sum(deal => deal.Value ?? 0m));
    }

    /// <summary>The balance; without plan and hours, which do not come from deals.</summary>
    public static BalanceFacts ToBalance(this CoverageSums sheet) =>
        new()
        {
            Prospect = Read(sheet, DealMotion.Prospect),
            Grow = Read(sheet, DealMotion.Grow),
            Maintain = Read(sheet, DealMotion.Maintain),
            Without = sheet.Count(Without),
            Plan = new ByMotion(
                sheet[Mix + DealMotion.Prospect],
                sheet[Mix + DealMotion.Grow],
                sheet[Mix + DealMotion.Maintain]
            ).Over(4m),
        };

    /// <summary>What the closed deals of the period took.</summary>
    public static CostFacts ToCost(this CoverageSums sheet) =>
        new(sheet.Count(Cost + "closed"), sheet.Count(Cost + "won"))
        {
            Touches = sheet.Count(Cost + "touches"),
            Minutes = sheet[Cost + "minutes"],
            MinutesNotWon = sheet[Cost + "notwon"],
            Cost = sheet[Cost + "cost"],
            WonValue = sheet[Cost + "value"],
        };

    private static MotionSums Read(CoverageSums sheet, DealMotion motion)
    {
        var name = Motion + motion;
        var cycle = name + Cycle;
        return new MotionSums(sheet.Count(name + ".closed"), sheet.Count(name + ".won"))
        {
            WonValue = sheet[name + ".value"],
            Minutes = sheet[name + ".minutes"],
            CycleDays = sheet
                .Sums.Where(sum => sum.Key.StartsWith(cycle, StringComparison.Ordinal))
                .SelectMany(sum =>
                    Enumerable.Repeat(
                        int.Parse(sum.Key.Remove(0, cycle.Length), CultureInfo.InvariantCulture),
                        (int)sum.Value
                    )
                )
                .ToList(),
        };
    }
}
