namespace SalesCorner.Plugins.Domain.Changes;

/// <summary>One event of a deal.</summary>
/// <param name="Event">What happened.</param>
/// <param name="OwnerId">Whose pipeline it concerns.</param>
/// <param name="Before">What the owner's moving pipeline held of the deal before, in base currency.</param>
/// <param name="After">What it holds of it after.</param>
/// <param name="Value">The deal's value after the event.</param>
/// <param name="CloseBefore">The estimated close date before; null when there was none.</param>
/// <param name="CloseAfter">The estimated close date after; null when there is none.</param>
public sealed record DealChange(
    DealEvent Event,
    Guid OwnerId,
    decimal Before,
    decimal After,
    decimal Value,
    DateTime? CloseBefore,
    DateTime? CloseAfter
)
{
    /// <summary>What the event added to the owner's moving pipeline, below zero when it took something away.</summary>
    public decimal Effect => After - Before;
}
