namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>Every phrase, the longer ones of a kind before those that they contain.</summary>
internal static class AllPhrases
{
    /// <summary>The phrases in the order in which a text is compared with them.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        .. CoveragePhrases.List,
        .. PacePhrases.List,
        .. NotePhrases.List,
        .. ChangePhrases.List,
        .. WhatIfPhrases.List,
        .. RefusalPhrases.List,
        .. SettingsPhrases.List,
        .. GoalPhrases.List,
        .. ManagerPhrases.List,
        .. QuantityPhrases.List,
    ];
}
