using System.Text;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of environment variables, flows and connection references.</summary>
internal sealed class SettingRows(RegistrationRows rows)
{
    private const int StringType = 100_000_000;

    /// <summary>Writes the rows of a component.</summary>
    public void Put(Component one)
    {
        switch (one.Kind)
        {
            case ComponentKind.EnvironmentVariable:
                PutVariable(one);
                break;
            case ComponentKind.Workflow:
                PutFlow(one);
                break;
            default:
                PutReference(one);
                break;
        }
    }

    private void PutVariable(Component one)
    {
        var node = one.Xml;
        rows.Put(
            "environmentvariabledefinition",
            one.Id,
            ("schemaname", one.Name),
            ("displayname", node.DefaultText("displayname")),
            ("description", node.DefaultText("description")),
            ("defaultvalue", node.Text("defaultvalue")),
            ("isrequired", node.Flag("isrequired")),
            ("type", new OptionSetValue(node.Number("type") ?? StringType))
        );

        // A value that the environment has already is its administrator's: it stays.
        var id = StableId.Of("environmentvariablevalue", one.Name);
        if (node.Element("value") is { } value && !rows.Exists("environmentvariablevalue", id))
        {
            rows.Put(
                "environmentvariablevalue",
                id,
                ("schemaname", one.Name),
                ("value", value.Value),
                ("environmentvariabledefinitionid", new EntityReference("environmentvariabledefinition", one.Id))
            );
        }
    }

    // Without a connection a flow stays off, as on the platform.
    private void PutFlow(Component one) =>
        rows.Put(
            "workflow",
            one.Id,
            ("name", one.Name),
            ("description", one.Xml.Label("Descriptions")),
            ("category", new OptionSetValue(one.Xml.Number("Category") ?? 0)),
            ("clientdata", Encoding.UTF8.GetString(one.File ?? []))
        );

    private void PutReference(Component one) =>
        rows.Put(
            "connectionreference",
            one.Id,
            ("connectionreferencelogicalname", one.Name),
            ("connectionreferencedisplayname", one.Xml.Text("connectionreferencedisplayname")),
            ("connectorid", one.Xml.Text("connectorid")),
            ("description", one.Xml.Text("description"))
        );
}
