namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>The kinds of activity as far as they count differently.</summary>
public enum ActivityKind
{
    /// <summary>A phone call.</summary>
    PhoneCall,

    /// <summary>A meeting.</summary>
    Appointment,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>Any other: a fax, a chat, a kind of the organisation's own.</summary>
    Other,
}

/// <summary>Where an activity stands.</summary>
public enum ActivityState
{
    /// <summary>Planned or in work.</summary>
    Open,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Called off.</summary>
    Canceled,
}
