using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>
/// Publishes the package's own parts, and nobody else's drafts ("PublishXml Action", "Publish request schema").
/// </summary>
internal static class Publishing
{
    /// <summary>Publishes them. Doing so twice does no harm.</summary>
    public static Task RunAsync(DataverseClient client, TargetPackage package, CancellationToken cancellation) =>
        client.CallAsync(
            "PublishXml",
            new JsonObject { ["ParameterXml"] = Parameters(package).ToString(SaveOptions.DisableFormatting) },
            mayBeRepeated: true,
            cancellation
        );

    private static XElement Parameters(TargetPackage package)
    {
        var solution = package.Solution;
        return new XElement(
            "importexportxml",
            List("entities", "entity", solution.Tables.Select(table => table.LogicalName)),
            List("optionsets", "optionset", solution.Choices.Select(choice => choice.Key)),
            List(
                "webresources",
                "webresource",
                solution.Section("WebResources").Select(node => Braced((string?)node.Element("WebResourceId")))
            ),
            List("dashboards", "dashboard", solution.Dashboards.Select(dashboard => Braced(dashboard.Key)))
        );
    }

    private static XElement List(string list, string item, IEnumerable<string> names) =>
        new(list, names.Where(name => name.Length > 0).Select(name => new XElement(item, name)));

    private static string Braced(string? id) => Ids.IsId(id) ? $"{{{Ids.Plain(id)}}}" : string.Empty;
}
