namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>
/// How far a deal's qualification has come, in the order of the choice <c>sc_qualificationstatus</c>.
/// </summary>
public enum QualificationStatus
{
    /// <summary>No answer.</summary>
    NotStarted,

    /// <summary>Answered in part, or not well enough.</summary>
    InQualification,

    /// <summary>Score and must-haves are good.</summary>
    Qualified,

    /// <summary>A must-have is a strong no.</summary>
    Disqualified,
}
