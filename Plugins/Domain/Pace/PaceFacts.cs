namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What pace knows of one rep: what the earlier periods say, and where the rep stands.</summary>
/// <param name="Rep">The sums of the earlier periods.</param>
/// <param name="Standing">Where the rep stands this morning.</param>
public sealed record PaceFacts(RepPace Rep, PaceStanding Standing);

/// <summary>What pace knows of one rep of a team.</summary>
/// <param name="Standing">Where the rep stands this morning.</param>
/// <param name="Outlook">What may come; null while pace says nothing.</param>
/// <param name="AssumedChance">The chance of each open deal by the win rate alone; null where nobody knows.</param>
public sealed record PaceMember(PaceStanding Standing, RepOutlook? Outlook, decimal? AssumedChance);
