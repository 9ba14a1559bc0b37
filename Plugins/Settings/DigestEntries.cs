using System.Runtime.Serialization;

namespace SalesCorner.Plugins.Settings;

/// <summary>A stage policy in the digest.</summary>
[DataContract]
public sealed class PolicyEntry
{
    /// <summary>The value of the opportunity's sales stage.</summary>
    [DataMember(Name = "s")]
    public int Stage { get; set; }

    /// <summary>What people call the stage.</summary>
    [DataMember(Name = "n")]
    public string Name { get; set; } = string.Empty;

    /// <summary>
    /// Names of process stages and pipeline phases that are this stage, as they were typed; null for none.
    /// </summary>
    [DataMember(Name = "a", EmitDefaultValue = false)]
    public string? AlsoCalled { get; set; }

    /// <summary>Its place.</summary>
    [DataMember(Name = "o")]
    public int Order { get; set; }

    /// <summary>Idle days; null follows the settings.</summary>
    [DataMember(Name = "i")]
    public int? IdleDays { get; set; }

    /// <summary>Days in the stage; null follows the settings.</summary>
    [DataMember(Name = "l")]
    public int? StuckLimitDays { get; set; }

    /// <summary>Whether it is the last stage.</summary>
    [DataMember(Name = "e")]
    public bool IsLast { get; set; }
}

/// <summary>A question in the digest.</summary>
[DataContract]
public sealed class QuestionEntry
{
    /// <summary>The question's row.</summary>
    [DataMember(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The question's code.</summary>
    [DataMember(Name = "c")]
    public string Code { get; set; } = string.Empty;

    /// <summary>What is asked, in short.</summary>
    [DataMember(Name = "t")]
    public string Text { get; set; } = string.Empty;

    /// <summary>Its weight.</summary>
    [DataMember(Name = "w")]
    public int Weight { get; set; }

    /// <summary>Its place.</summary>
    [DataMember(Name = "o")]
    public int Order { get; set; }

    /// <summary>Its dimension.</summary>
    [DataMember(Name = "d")]
    public int Dimension { get; set; }

    /// <summary>Whether it is a must-have.</summary>
    [DataMember(Name = "m")]
    public bool MustHave { get; set; }

    /// <summary>The lowest answer that a must-have accepts, 1 to 5.</summary>
    [DataMember(Name = "n")]
    public int MinimumAnswer { get; set; }

    /// <summary>The stage by which it is due; null when never.</summary>
    [DataMember(Name = "s")]
    public int? DueStage { get; set; }

    /// <summary>The column that pre-fills it.</summary>
    [DataMember(Name = "v")]
    public int Evidence { get; set; }
}

/// <summary>The organisation's rates in the digest.</summary>
[DataContract]
public sealed class BaselineEntry
{
    /// <summary>Closed deals.</summary>
    [DataMember(Name = "n")]
    public int Closed { get; set; }

    /// <summary>Won deals.</summary>
    [DataMember(Name = "w")]
    public int Won { get; set; }

    /// <summary>Mean won value in base currency.</summary>
    [DataMember(Name = "v")]
    public decimal? AverageWonValue { get; set; }

    /// <summary>Open-deal-days of the window.</summary>
    [DataMember(Name = "d")]
    public int OpenDealDays { get; set; }

    /// <summary>Created opportunities and leads.</summary>
    [DataMember(Name = "c")]
    public int Created { get; set; }

    /// <summary>Opportunities that became qualified.</summary>
    [DataMember(Name = "q")]
    public int Qualified { get; set; }

    /// <summary>Minutes per prospect.</summary>
    [DataMember(Name = "m")]
    public decimal? MinutesPerProspect { get; set; }

    /// <summary>Closed deals with a value above zero.</summary>
    [DataMember(Name = "vn")]
    public int Valued { get; set; }

    /// <summary>Those of them that were won.</summary>
    [DataMember(Name = "vw")]
    public int ValuedWon { get; set; }

    /// <summary>Their value in base currency.</summary>
    [DataMember(Name = "vs")]
    public decimal ValuedValue { get; set; }

    /// <summary>The won ones' value.</summary>
    [DataMember(Name = "vws")]
    public decimal ValuedWonValue { get; set; }
}
