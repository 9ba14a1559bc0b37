namespace SalesCorner.Plugins.Tables;

/// <summary>The values of <c>statecode</c> of an opportunity.</summary>
/// <remarks>learn.microsoft.com, "Opportunity table/entity reference".</remarks>
public static class OpportunityStateCode
{
    public const int Open = 0;
    public const int Won = 1;
    public const int Lost = 2;
}
