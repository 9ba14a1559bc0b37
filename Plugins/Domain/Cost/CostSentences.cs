using System.Globalization;

namespace SalesCorner.Plugins.Domain.Cost;

/// <summary>Says in words what selling cost.</summary>
public static class CostSentences
{
    /// <summary>The sum in words.</summary>
    public static string Of(CostOfSale cost)
    {
        var facts = cost.Facts;
        if (facts.Closed == 0)
        {
            return "No deal closed in the period.";
        }

        if (facts.Won == 0)
        {
            return Text(
                $"{facts.Closed} deals closed and none was won: {Hours(facts.Minutes)} hours brought nothing yet."
            );
        }

        var sum =
            Text($"A win took {cost.TouchesPerWin:0.#} touches and {cost.HoursPerWin:0.#} hours: {facts.Won} ")
            + Text($"of {facts.Closed} closed deals were won")
            + (
                facts.MinutesNotWon > 0m
                    ? Text($", and {Hours(facts.MinutesNotWon)} of {Hours(facts.Minutes)} hours went to the others.")
                    : "."
            );
        return sum + " " + Money(cost);
    }

    private static string Money(CostOfSale cost) =>
        !cost.IsShown ? "Its cost is not shown: the settings name no hourly cost."
        : cost.CostShare is not { } share
            ? Text($"It cost {cost.CostPerWin:#,0}; what was won has no value to compare it with.")
        : Text($"It cost {cost.CostPerWin:#,0}, {share * 100m:0.#} % of the value won")
            + (cost.IsExpensive == true ? ": expensive." : ".");

    private static string Hours(decimal minutes) => Text($"{minutes / 60m:#,0.#}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
