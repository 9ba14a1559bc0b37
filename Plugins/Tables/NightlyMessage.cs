namespace SalesCorner.Plugins.Tables;

/// <summary>What the plug-in behind <c>sc_RunNightly</c> and whoever calls it agree on.</summary>
public static class NightlyMessage
{
    public const string Name = "sc_RunNightly";
    public const string ContinuationToken = "ContinuationToken";
    public const string RepId = "RepId";
    public const string ChunkSize = "ChunkSize";
    public const string Part = "Part";
    public const string Phase = "Phase";
    public const string Processed = "Processed";
    public const string Changed = "Changed";
    public const string Total = "Total";
    public const string Notes = "Notes";

    /// <summary>What stands before the token in the message of a call that failed over one row.</summary>
    public const string GoOn = "Continue with: ";
}
