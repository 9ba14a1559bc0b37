using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Changes;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Changes;

/// <summary>Reads an image of an opportunity as what it adds to the moving pipeline.</summary>
internal static class DealStates
{
    /// <summary>The columns that an image needs for it.</summary>
    public static readonly string[] Columns =
    [
        OpportunityTable.Owner,
        OpportunityTable.State,
        OpportunityTable.EstimatedValueBase,
        OpportunityTable.ActualValueBase,
        OpportunityTable.EstimatedCloseDate,
        OpportunityTable.QualificationStatus,
        OpportunityTable.Stale,
    ];

    /// <summary>The deal's state; null for a deal without an image or owner.</summary>
    public static DealState? Of(Entity? image) =>
        image?.GetAttributeValue<EntityReference>(OpportunityTable.Owner) is { } owner
            ? new DealState(
                owner.Id,
                StandingOf(image),
                ValueOf(image),
                image.GetAttributeValue<DateTime?>(OpportunityTable.EstimatedCloseDate)?.Date,
                Choice.Read<QualificationStatus>(
                    image.GetAttributeValue<OptionSetValue>(OpportunityTable.QualificationStatus)
                ) == QualificationStatus.Qualified,
                image.GetAttributeValue<bool?>(OpportunityTable.Stale) == true
            )
            : null;

    private static DealStanding StandingOf(Entity image) =>
        (image.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value ?? OpportunityStateCode.Open) switch
        {
            OpportunityStateCode.Open => DealStanding.Open,
            OpportunityStateCode.Won => DealStanding.Won,
            _ => DealStanding.Lost,
        };

    private static decimal ValueOf(Entity image)
    {
        var won =
            StandingOf(image) == DealStanding.Won
                ? image.GetAttributeValue<Money>(OpportunityTable.ActualValueBase)
                : null;
        return (won ?? image.GetAttributeValue<Money>(OpportunityTable.EstimatedValueBase))?.Value ?? 0m;
    }
}
