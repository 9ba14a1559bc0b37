using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Reads the custom APIs from their tables.</summary>
/// <param name="rows">The stored rows.</param>
/// <param name="main">Makes the plug-in that carries out a message, from the id of its class and the message's
/// name.</param>
internal sealed class CustomApiLoader(StoredRows rows, Func<Guid, string, StepRegistration?> main)
{
    /// <summary>Every custom API.</summary>
    public IEnumerable<CustomApi> Load()
    {
        var parameters = ByApi("customapirequestparameter");
        var properties = ByApi("customapiresponseproperty");
        foreach (var row in rows.All("customapi").Values)
        {
            var name = row.GetAttributeValue<string>("uniquename");
            yield return new CustomApi(
                name,
                row.GetAttributeValue<string>("boundentitylogicalname"),
                row.GetAttributeValue<string>("executeprivilegename"),
                main(StoredRows.IdIn(row, "plugintypeid"), name)
            )
            {
                IsFunction = row.GetAttributeValue<bool?>("isfunction") ?? false,
                Parameters = [.. parameters[row.Id].Select(Parameter)],
                Properties = [.. properties[row.Id].Select(Parameter)],
            };
        }
    }

    private static CustomApiParameter Parameter(Entity row) =>
        new(
            row.GetAttributeValue<string>("uniquename"),
            (CustomApiType)StoredRows.ChoiceIn(row, "type"),
            row.GetAttributeValue<bool?>("isoptional") ?? false
        );

    private ILookup<Guid, Entity> ByApi(string table) =>
        rows.All(table).Values.ToLookup(row => StoredRows.IdIn(row, "customapiid"));
}
