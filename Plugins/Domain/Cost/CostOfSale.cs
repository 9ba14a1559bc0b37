using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Cost;

/// <summary>What the closed deals of a period took, summed.</summary>
/// <param name="Closed">Deals that closed.</param>
/// <param name="Won">Those of them that were won.</param>
public sealed record CostFacts(int Closed, int Won)
{
    /// <summary>Activities on them.</summary>
    public int Touches { get; init; }

    /// <summary>Minutes of those activities.</summary>
    public decimal Minutes { get; init; }

    /// <summary>Minutes on the deals that were not won.</summary>
    public decimal MinutesNotWon { get; init; }

    /// <summary>Cost that was kept at the close of those deals.</summary>
    public decimal Cost { get; init; }

    /// <summary>Value that was won.</summary>
    public decimal WonValue { get; init; }

    /// <summary>The same of both together.</summary>
    public CostFacts Plus(CostFacts other) =>
        new(Closed + other.Closed, Won + other.Won)
        {
            Touches = Touches + other.Touches,
            Minutes = Minutes + other.Minutes,
            MinutesNotWon = MinutesNotWon + other.MinutesNotWon,
            Cost = Cost + other.Cost,
            WonValue = WonValue + other.WonValue,
        };
}

/// <summary>
/// What a win cost: touches, hours and money, those of the lost and undecided deals shared out over the won ones.
/// </summary>
/// <param name="facts">The closed deals of the period.</param>
/// <param name="settings">The settings in force.</param>
public sealed class CostOfSale(CostFacts facts, CostSettings settings)
{
    private const decimal MinutesOfAnHour = 60m;

    /// <summary>What it follows from.</summary>
    public CostFacts Facts => facts;

    /// <summary>Activities for each win; null without a win.</summary>
    public decimal? TouchesPerWin => Exact.Quotient(facts.Touches, facts.Won);

    /// <summary>Hours for each win; null without a win.</summary>
    public decimal? HoursPerWin => Exact.Quotient(facts.Minutes / MinutesOfAnHour, facts.Won);

    /// <summary>Money for each win; null without a win and while no hourly cost is set.</summary>
    public decimal? CostPerWin => IsShown ? Exact.Quotient(facts.Cost, facts.Won) : null;

    /// <summary>
    /// Money as a share of the value won; null where nothing was won with a value above zero, and while no hourly cost
    /// is set.
    /// </summary>
    public decimal? CostShare => IsShown && facts.WonValue > 0m ? Exact.Quotient(facts.Cost, facts.WonValue) : null;

    /// <summary>
    /// Whether selling took more of the won value than the settings allow; null where the share is not known.
    /// </summary>
    public bool? IsExpensive => CostShare is { } share ? share > settings.ExpensiveFrom : null;

    /// <summary>Whether cost is shown at all.</summary>
    public bool IsShown => settings.HourlyCost is not null;

    /// <summary>What minutes cost; null while no hourly cost is set.</summary>
    public static decimal? Of(int minutes, CostSettings settings) =>
        settings.HourlyCost is { } hour
            ? Math.Round(minutes / MinutesOfAnHour * hour, 2, MidpointRounding.AwayFromZero)
            : null;
}
