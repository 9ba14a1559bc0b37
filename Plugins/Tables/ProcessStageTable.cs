namespace SalesCorner.Plugins.Tables;

/// <summary>Names of processstage: a stage of a business process flow.</summary>
public static class ProcessStageTable
{
    public const string LogicalName = "processstage";
    public const string Id = "processstageid";
    public const string Name = "stagename";
    public const string Category = "stagecategory";
}
