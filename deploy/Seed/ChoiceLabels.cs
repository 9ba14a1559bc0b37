using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Seed;

/// <summary>
/// The solution's choices as people write them: by label. A test compares them with the option sets of the solution.
/// </summary>
public static class ChoiceLabels
{
    /// <summary>The first option value of the publisher.</summary>
    public const int First = 482_730_000;

    /// <summary>Labels of the choice Outcome, in their order.</summary>
    public static IReadOnlyList<string> Outcome { get; } = ["Won", "Lost to competitor", "No decision", "Invalid"];

    /// <summary>Labels of the choice Dimension, in their order.</summary>
    public static IReadOnlyList<string> Dimension { get; } =
    ["Need", "Urgency", "Budget", "Decision process", "Decision makers", "Senior entry", "Business case"];

    /// <summary>Labels of the choice Standard evidence, in their order.</summary>
    public static IReadOnlyList<string> StandardEvidence { get; } =
    ["None", "Budget status", "Need", "Purchase timeframe", "Purchase process", "Decision maker", "Competitors"];

    /// <summary>Labels of the choice Key result unit, in their order.</summary>
    public static IReadOnlyList<string> KeyResultUnit { get; } = ["Money", "Count", "Percent", "Days", "Ratio"];

    /// <summary>Labels of the choice Key result source, in their order.</summary>
    public static IReadOnlyList<string> KeyResultSource { get; } =
    [
        "Manual",
        "Open pipeline value",
        "Moving pipeline value",
        "Win rate",
        "Coverage odds",
        "Won value",
        "Deals created per week",
        "Activities per week",
        "Meetings per week",
        "Median cycle",
        "Proactive share",
        "Forecast accuracy",
        "New accounts",
        "Average won value",
    ];

    /// <summary>Labels of the choice Indicator, in their order.</summary>
    public static IReadOnlyList<string> Indicator { get; } =
    [
        "Win rate",
        "Odds",
        "Requirement attainment",
        "Forecast accuracy",
        "Cycle",
        "Proactive share",
        "New deals a week",
        "Reviews held",
        "Hours of a week",
    ];

    /// <summary>The option of a label.</summary>
    /// <exception cref="CommandFailedException">No option has that label.</exception>
    public static ChoiceValue Value(IReadOnlyList<string> labels, string label, string place)
    {
        var index = labels.ToList().FindIndex(known => known.Equals(label, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? new ChoiceValue(First + index)
            : throw new CommandFailedException($"{place}: '{label}' is not one of {string.Join(", ", labels)}.");
    }
}
