namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>The opportunity's own qualification columns; null means unknown.</summary>
public sealed record StandardColumns
{
    /// <summary>Nothing is known.</summary>
    public static StandardColumns Unknown { get; } = new();

    /// <summary>0 no committed budget, 1 may buy, 2 can buy, 3 will buy.</summary>
    public int? BudgetStatus { get; init; }

    /// <summary>0 must have, 1 should have, 2 good to have, 3 no need: the lowest value is the best.</summary>
    public int? Need { get; init; }

    /// <summary>0 immediate, 1 this quarter, 2 next quarter, 3 this year, 4 unknown.</summary>
    public int? PurchaseTimeframe { get; init; }

    /// <summary>0 individual, 1 committee, 2 unknown.</summary>
    public int? PurchaseProcess { get; init; }

    /// <summary>Whether the decision maker is identified; false is also what nobody has touched.</summary>
    public bool? DecisionMaker { get; init; }

    /// <summary>How many competitors are on the deal; null where none is named: nobody may have looked.</summary>
    public int? Competitors { get; init; }

    /// <summary>Whether nobody has touched any of them.</summary>
    public bool AnswerNothing => this with { DecisionMaker = DecisionMaker == true ? true : null } == Unknown;

    /// <summary>The answer that a column stands for, 1 to 5; null where it says nothing.</summary>
    public int? AnswerFrom(StandardEvidence column) =>
        column switch
        {
            StandardEvidence.BudgetStatus => At(BudgetStatus, BudgetAnswers),
            StandardEvidence.Need => At(Need, NeedAnswers),
            StandardEvidence.PurchaseTimeframe => At(PurchaseTimeframe, TimeframeAnswers),
            StandardEvidence.PurchaseProcess => At(PurchaseProcess, ProcessAnswers),
            StandardEvidence.Competitors => Competitors is null ? null
            : Competitors == 1 ? Undecided
            : Doubtful,
            StandardEvidence.DecisionMaker => DecisionMaker == true ? 4 : null,
            _ => null,
        };

    // One rival leaves it open why we should win; with more of them it is less likely that we do.
    private const int Undecided = 3;
    private const int Doubtful = 2;

    // Only "no need" is a strong no: without a committed budget a deal is weak, yet not over.
    private static readonly int[] BudgetAnswers = [2, 3, 4, 5];
    private static readonly int[] NeedAnswers = [5, 4, 3, 1];
    private static readonly int[] TimeframeAnswers = [5, 4, 3, 2];

    // Either way of deciding is known once it is recorded; how well, only a person can say.
    private static readonly int[] ProcessAnswers = [4, 4];

    private static int? At(int? value, int[] answers) =>
        value is { } index && index >= 0 && index < answers.Length ? answers[index] : null;
}
