using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>Column types by the names that the solution format gives them.</summary>
public static class ColumnTypes
{
    private static readonly Dictionary<string, ColumnType> ByName = new(StringComparer.Ordinal)
    {
        ["primarykey"] = ColumnType.UniqueIdentifier,
        ["uniqueidentifier"] = ColumnType.UniqueIdentifier,
        ["nvarchar"] = ColumnType.Text,
        ["ntext"] = ColumnType.Memo,
        ["int"] = ColumnType.Integer,
        ["bigint"] = ColumnType.BigInt,
        ["decimal"] = ColumnType.Decimal,
        ["float"] = ColumnType.Double,
        ["money"] = ColumnType.Money,
        ["datetime"] = ColumnType.DateTime,
        ["bit"] = ColumnType.Boolean,
        ["picklist"] = ColumnType.Choice,
        ["multiselectpicklist"] = ColumnType.MultiChoice,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner,
        ["partylist"] = ColumnType.PartyList,
    };

    /// <summary>Whether the format knows the name.</summary>
    public static bool IsKnown(string name) => ByName.ContainsKey(name);

    /// <summary>The type of a name; text when the format does not know it, which a rule of its own reports.</summary>
    public static ColumnType Of(string name) => ByName.GetValueOrDefault(name, ColumnType.Text);
}
