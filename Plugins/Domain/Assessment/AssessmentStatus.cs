namespace SalesCorner.Plugins.Domain.Assessment;

/// <summary>How far an assessment is, in the order of the choice <c>sc_assessmentstatus</c>.</summary>
public enum AssessmentStatus
{
    /// <summary>Being written; it counts in no average.</summary>
    Draft,

    /// <summary>Done: it counts in the averages of its period.</summary>
    Completed,
}
