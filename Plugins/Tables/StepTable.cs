namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sdkmessageprocessingstep and of what it refers to.</summary>
public static class StepTable
{
    public const string LogicalName = "sdkmessageprocessingstep";
    public const string Id = "sdkmessageprocessingstepid";
    public const string Handler = "plugintypeid";
    public const string Filter = "sdkmessagefilterid";
    public const string State = "statecode";
}
