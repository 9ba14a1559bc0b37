using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>A row that a lookup can name, and what tells it from others of its name.</summary>
/// <param name="Row">The row with its name.</param>
/// <param name="Detail">A few more values, separated by commas; no two rows of one name have the same.</param>
internal sealed record NamedRow(EntityReference Row, string Detail)
{
    /// <summary>The row's name.</summary>
    public string Name => Row.Name ?? "";

    /// <summary>The row as a page posts it.</summary>
    public string Packed => PickedRow.Pack(Row, Name);
}
