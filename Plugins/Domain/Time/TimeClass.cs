namespace SalesCorner.Plugins.Domain.Time;

/// <summary>What an activity was as work, in the order of the choice <c>sc_timeclass</c>.</summary>
public enum TimeClass
{
    /// <summary>Planned work with a customer that we began.</summary>
    Proactive,

    /// <summary>Work with a customer that the customer began, or that nobody planned.</summary>
    Reactive,

    /// <summary>Work without a customer.</summary>
    Internal,
}
