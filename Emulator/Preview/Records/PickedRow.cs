using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>A row that was picked for a text in a lookup, as a page posts it: "account:(id):Contoso".</summary>
/// <param name="Row">The row.</param>
/// <param name="Text">The text that it was picked for: another text is not about this row any more.</param>
internal sealed record PickedRow(EntityReference Row, string Text)
{
    private const int Parts = 3;

    /// <summary>The pick in a posted text; null when it holds none.</summary>
    public static PickedRow? Read(string packed) =>
        packed.Split(':', Parts) is [var table, var id, var text] && Guid.TryParse(id, out var known)
            ? new PickedRow(new EntityReference(table, known), text)
            : null;

    /// <summary>The pick of a stored reference; an empty text for none.</summary>
    public static string Pack(EntityReference? row, string text) =>
        row is null ? "" : $"{row.LogicalName}:{row.Id:D}:{text}";
}
