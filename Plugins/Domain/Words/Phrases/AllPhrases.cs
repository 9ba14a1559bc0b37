namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>Every phrase, the longer ones of a kind before those that they contain.</summary>
internal static class AllPhrases
{
    /// <summary>The phrases in the order in which a text is compared with them.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        .. CoveragePhrases.List,
        .. ResultPhrases.List,
        .. PacePhrases.List,
        .. NotePhrases.List,
        .. ChangePhrases.List,
        .. WhatIfPhrases.List,
        .. RefusalPhrases.List,
        .. SettingsPhrases.List,
        .. GoalPhrases.List,
        .. ManagerPhrases.List,
        .. ForecastPhrases.List,
        .. WeekPhrases.List,
        .. BalancePhrases.List,
        .. ChurnPhrases.List,
        .. ScorecardPhrases.List,
        .. AgendaPhrases.List,
        .. ObjectivePhrases.List,
        .. AssessmentPhrases.List,
        .. BaselinePhrases.List,
        .. NightPhrases.List,
        .. QuantityPhrases.List,
    ];
}
