namespace SalesCorner.Deploy.Try.History;

/// <summary>The kinds of activity that the input can hold.</summary>
public enum ActivityKind
{
    /// <summary>A phone call.</summary>
    PhoneCall,

    /// <summary>A meeting or a demonstration.</summary>
    Appointment,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A task marked as customer work.</summary>
    Task,

    /// <summary>A letter.</summary>
    Letter,
}

/// <summary>One activity.</summary>
/// <param name="DealId">The id of its deal; empty where it is on none.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="AtUtc">When it happened, or is planned to happen.</param>
/// <param name="Incoming">The customer began it; null when the input does not say.</param>
/// <param name="Minutes">Its length; null is the kind's default.</param>
/// <param name="Line">The line of the file.</param>
public sealed record ActivityRecord(
    string DealId,
    ActivityKind Kind,
    DateTime AtUtc,
    bool? Incoming,
    int? Minutes,
    int Line
)
{
    /// <summary>When it was put on the calendar; null means that it was only logged when it happened.</summary>
    public DateTime? PlannedUtc { get; init; }

    /// <summary>It is planned and not done, whatever its date.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Who has it; null is the owner of the deal. One on no deal names somebody.</summary>
    public string? Owner { get; init; }

    /// <summary>The customer that it regards where it is on no deal; null for none.</summary>
    public string? Account { get; init; }

    /// <summary>The code of the lead that it regards where it is on no deal; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether it is on a deal.</summary>
    public bool IsOnDeal => DealId.Length > 0;
}

/// <summary>A deal's move into a stage.</summary>
/// <param name="DealId">The id of the deal.</param>
/// <param name="Stage">The stage entered, 0 to 3.</param>
/// <param name="OnUtc">When.</param>
public sealed record StageMove(string DealId, int Stage, DateTime OnUtc);

/// <summary>An answer to a qualification question on a deal.</summary>
/// <param name="DealId">The id of the deal.</param>
/// <param name="QuestionCode">The question's code.</param>
/// <param name="Value">1 (strongly disagree) to 5 (strongly agree).</param>
/// <param name="On">The day it was answered.</param>
public sealed record AnswerRecord(string DealId, string QuestionCode, int Value, DateOnly On);

/// <summary>A rep's quota for some days.</summary>
/// <param name="Owner">The rep.</param>
/// <param name="PeriodStart">The first day, or a day inside the fiscal period.</param>
/// <param name="Amount">Money in the base currency.</param>
public sealed record QuotaRecord(string Owner, DateOnly PeriodStart, decimal Amount)
{
    /// <summary>The last day; null means the fiscal period that <see cref="PeriodStart"/> lies in.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The share of the period in which the rep can sell, 0 to 1.</summary>
    public decimal Capacity { get; init; } = 1m;

    /// <summary>The rep's first day in selling; null where the line names none.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The line of the file; 0 for a quota that no file has.</summary>
    public int Line { get; init; }
}

/// <summary>A move of a deal's estimated close date.</summary>
/// <param name="DealId">The id of the deal.</param>
/// <param name="OnUtc">When it was moved.</param>
/// <param name="ExpectedClose">The new estimated close date.</param>
public sealed record CloseDateMove(string DealId, DateTime OnUtc, DateOnly ExpectedClose);
