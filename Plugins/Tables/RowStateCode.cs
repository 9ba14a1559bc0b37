namespace SalesCorner.Plugins.Tables;

/// <summary>The values of <c>statecode</c> of a table of ours, as of most tables.</summary>
public static class RowStateCode
{
    public const int Active = 0;
    public const int Inactive = 1;
}
