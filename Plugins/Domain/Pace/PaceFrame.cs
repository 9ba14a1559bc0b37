using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What is the same for all deals of a team that are counted for a period.</summary>
/// <param name="Period">The period that is judged.</param>
/// <param name="Today">The day from which it is judged.</param>
/// <param name="Earlier">The earlier periods, newest first.</param>
/// <param name="Bands">The team's age bands.</param>
/// <param name="Sizes">The team's size classes.</param>
public sealed record PaceFrame(
    FiscalPeriod Period,
    DateTime Today,
    IReadOnlyList<EarlierPeriod> Earlier,
    AgeBands Bands,
    SizeClasses Sizes
);
