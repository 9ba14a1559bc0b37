using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of custom APIs with what they take and answer.</summary>
internal sealed class CustomApiRows(RegistrationRows rows)
{
    /// <summary>Writes a custom API; its parameters and answers become those of the files.</summary>
    public void Put(Component api)
    {
        var node = api.Xml;
        rows.Put(
            "customapi",
            api.Id,
            ("uniquename", api.Name),
            ("name", node.Text("name")),
            ("displayname", node.DefaultText("displayname")),
            ("description", node.DefaultText("description")),
            ("bindingtype", new OptionSetValue(node.Number("bindingtype") ?? 0)),
            ("boundentitylogicalname", api.Table),
            (
                "allowedcustomprocessingsteptype",
                new OptionSetValue(node.Number("allowedcustomprocessingsteptype") ?? 0)
            ),
            ("executeprivilegename", node.Text("executeprivilegename")),
            ("isfunction", node.Flag("isfunction")),
            ("isprivate", node.Flag("isprivate")),
            ("workflowsdkstepenabled", node.Flag("workflowsdkstepenabled")),
            ("plugintypeid", StepCheck.TypeOfApi(node) is { } type ? new EntityReference("plugintype", type) : null)
        );

        PutParts(api, "customapirequestparameter");
        PutParts(api, "customapiresponseproperty");
    }

    private void PutParts(Component api, string table)
    {
        rows.RemoveChildren(table, "customapiid", api.Id);
        foreach (var part in api.Xml.Elements(table))
        {
            var name = part.NeededAttribute("uniquename");
            var id = StableId.Of(table, $"{api.Name}.{name}");
            rows.Put(
                table,
                id,
                ("uniquename", name),
                ("name", part.Text("name")),
                ("displayname", part.DefaultText("displayname")),
                ("description", part.DefaultText("description")),
                ("type", new OptionSetValue(TypeOf(part))),
                ("logicalentityname", part.Text("logicalentityname")),
                ("customapiid", new EntityReference("customapi", api.Id))
            );
            if (table == "customapirequestparameter")
            {
                rows.Put(table, id, ("isoptional", part.Flag("isoptional")));
            }
        }
    }

    private static int TypeOf(XElement part) =>
        part.Number("type") is >= 0 and <= 12 and var type
            ? type
            : throw ImportFault.At(part, "'type' must be a number from 0 to 12.");
}
