namespace SalesCorner.Plugins.Tables;

/// <summary>The values of <c>statecode</c> of an activity.</summary>
/// <remarks>learn.microsoft.com, "Activity table/entity reference".</remarks>
public static class ActivityStateCode
{
    public const int Open = 0;
    public const int Completed = 1;
    public const int Canceled = 2;
    public const int Scheduled = 3;
}
