using System.Text.Json.Nodes;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>Shared choices as GlobalOptionSetDefinitions shows them.</summary>
internal static class ChoiceJson
{
    /// <summary>A choice.</summary>
    public static JsonObject Of(GlobalChoice choice) =>
        new()
        {
            ["@odata.type"] = "#Microsoft.Dynamics.CRM.OptionSetMetadata",
            ["MetadataId"] = IdOf(choice).ToString("D"),
            ["Name"] = choice.Name,
            ["IsGlobal"] = true,
            ["IsCustomOptionSet"] = true,
            ["OptionSetType"] = "Picklist",
            ["DisplayName"] = TableJson.Label(choice.DisplayName),
            ["Options"] = ColumnJson.Options(choice.Options),
        };

    /// <summary>The id of a choice's metadata.</summary>
    public static Guid IdOf(GlobalChoice choice) => StableId.Of("choice", choice.Name);

    /// <summary>The choice of a key: an id, or Name='…'; null when there is none.</summary>
    public static GlobalChoice? Find(MetadataCatalog catalog, string key)
    {
        if (Guid.TryParse(key, out var id))
        {
            return catalog.GlobalChoices.Values.FirstOrDefault(one => IdOf(one) == id);
        }

        var parts = key.Split('=', 2);
        return parts is ["Name", var literal] && ODataLiteral.Read(literal) is string name
            ? catalog.GlobalChoices.GetValueOrDefault(name)
            : null;
    }
}
