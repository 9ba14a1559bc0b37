namespace SalesCorner.Plugins.Tables;

/// <summary>Names of connection, which says what role a contact plays on a deal.</summary>
public static class ConnectionTable
{
    public const string LogicalName = "connection";
    public const string Id = "connectionid";
    public const string From = "record1id";
    public const string To = "record2id";
    public const string Role = "record2roleid";
    public const string State = "statecode";
}
