namespace SalesCorner.Deploy.Try.History;

/// <summary>Something that happens beside deals: of goals, events and assessments.</summary>
/// <param name="AtUtc">When.</param>
public abstract record LeadershipRecord(DateTime AtUtc);

/// <summary>An objective that somebody sets, with its key results.</summary>
/// <param name="AtUtc">When it is set.</param>
/// <param name="Code">What other records call it.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Title">What is to be reached.</param>
public sealed record ObjectiveRecord(DateTime AtUtc, string Code, string Owner, string Title) : LeadershipRecord(AtUtc)
{
    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>The code of the objective that it serves; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>The first day of its period.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day of its period.</summary>
    public required DateOnly End { get; init; }

    /// <summary>It is worked on; else it stays a draft.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Everybody in the business unit may read it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The numbers that say whether it was reached.</summary>
    public IReadOnlyList<KeyResultRecord> KeyResults { get; init; } = [];
}

/// <summary>A key result of an objective.</summary>
/// <param name="Text">What is to be reached, in words.</param>
/// <param name="Source">Where its value comes from: its place in the choice <c>sc_keyresultsource</c>, 0 is typed.
/// </param>
/// <param name="Unit">Its place in the choice <c>sc_keyresultunit</c>.</param>
/// <param name="Start">The value at the beginning.</param>
/// <param name="Target">The value to reach; null while nobody has said it.</param>
public sealed record KeyResultRecord(string Text, int Source, int Unit, decimal Start, decimal? Target);

/// <summary>A value that somebody types for a key result.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Objective">The code of its objective.</param>
/// <param name="Index">Its place among the key results, from 0.</param>
/// <param name="Value">The value.</param>
public sealed record KeyResultValueRecord(DateTime AtUtc, string Objective, int Index, decimal Value)
    : LeadershipRecord(AtUtc);

/// <summary>A review of an objective.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Objective">The code of the objective.</param>
/// <param name="Confidence">Its place in the choice <c>sc_confidence</c>: on track, at risk, off.</param>
/// <param name="Note">What was said.</param>
public sealed record ObjectiveReviewRecord(DateTime AtUtc, string Objective, int Confidence, string Note)
    : LeadershipRecord(AtUtc);

/// <summary>An event campaign that is planned.</summary>
/// <param name="AtUtc">When it is planned.</param>
/// <param name="Name">What it is called; leads name it so.</param>
/// <param name="Owner">Who plans it.</param>
public sealed record EventRecord(DateTime AtUtc, string Name, string Owner) : LeadershipRecord(AtUtc)
{
    /// <summary>The first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>What it cost, in base currency.</summary>
    public decimal Cost { get; init; }

    /// <summary>Meetings that should be planned before it begins.</summary>
    public int MeetingsWanted { get; init; }

    /// <summary>Meetings that are planned with it.</summary>
    public int MeetingsPlanned { get; init; }
}

/// <summary>Somebody who is captured at an event.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Code">What other records call the lead.</param>
/// <param name="Event">The event's name.</param>
/// <param name="Owner">Who is to follow up.</param>
public sealed record LeadRecord(DateTime AtUtc, string Code, string Event, string Owner) : LeadershipRecord(AtUtc)
{
    /// <summary>The person's first name.</summary>
    public required string FirstName { get; init; }

    /// <summary>The person's last name.</summary>
    public required string LastName { get; init; }

    /// <summary>Whom the person works for.</summary>
    public required string Company { get; init; }
}

/// <summary>A lead becomes a deal that is there.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Lead">The lead's code.</param>
/// <param name="DealId">The deal's id.</param>
public sealed record LeadQualifiedRecord(DateTime AtUtc, string Lead, string DealId) : LeadershipRecord(AtUtc);

/// <summary>A manager's completed self-assessment.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Manager">Whose.</param>
/// <param name="PeriodStart">The first day of its fiscal period.</param>
/// <param name="Answers">The level of each pillar, by the pillar's code.</param>
public sealed record AssessmentRecord(
    DateTime AtUtc,
    string Manager,
    DateOnly PeriodStart,
    IReadOnlyList<PillarAnswer> Answers
) : LeadershipRecord(AtUtc);

/// <summary>Where a manager sees one side of the own management.</summary>
/// <param name="Pillar">The pillar's code.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Evidence">By what.</param>
public sealed record PillarAnswer(string Pillar, int Level, string Evidence);
