namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>How far an objective is, in the order of the choice <c>sc_objectivestatus</c>.</summary>
public enum ObjectiveStatus
{
    /// <summary>Being written: the check advises and blocks nothing.</summary>
    Draft,

    /// <summary>Agreed between owner and manager.</summary>
    Agreed,

    /// <summary>Being worked on.</summary>
    Active,

    /// <summary>Over: its progress stays as it is.</summary>
    Closed,
}
