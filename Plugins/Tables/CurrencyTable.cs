namespace SalesCorner.Plugins.Tables;

/// <summary>Names of transactioncurrency.</summary>
public static class CurrencyTable
{
    public const string LogicalName = "transactioncurrency";

    /// <summary>
    /// The key, and the lookup of the same name by which a row of any table says in which currency its amounts are.
    /// </summary>
    public const string Id = "transactioncurrencyid";
}
