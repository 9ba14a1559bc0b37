using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>What the solution names carries the publisher's prefix.</summary>
public sealed partial class PrefixRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1004";

    /// <inheritdoc/>
    public string Name => "prefix";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        return NamesOf(solution)
            .Where(named => !named.Name.StartsWith(solution.Prefix, StringComparison.Ordinal))
            .Select(named =>
                Finding.At(
                    named.Node,
                    $"\"{named.Name}\" does not start with {solution.Prefix}.",
                    "Rename it: names of other publishers' parts could clash with it."
                )
            )
            .Concat(
                solution
                    .Section("WebResources")
                    .Where(resource => !WebResourceName().IsMatch((string?)resource.Element("Name") ?? string.Empty))
                    .Select(resource =>
                        Finding.At(
                            resource,
                            $"\"{(string?)resource.Element("Name")}\" is no web resource name.",
                            "Use letters, digits and _ . / - only, without doubled slashes."
                        )
                    )
            );
    }

    private static IEnumerable<(string Name, XElement Node)> NamesOf(SolutionModel solution) =>
        [
            .. solution.Tables.Where(table => table.IsOwn).Select(table => (table.SchemaName, table.Node)),
            .. solution
                .Tables.SelectMany(table => table.Columns)
                .Where(column => column.IsCustom)
                .Select(column => (column.LogicalName, column.Node)),
            .. solution.Relationships.Where(one => !one.IsSystem).Select(one => (one.Name, one.Node)),
            .. solution.Section("optionsets").Select(node => ((string?)node.Attribute("Name") ?? string.Empty, node)),
            .. solution.Section("WebResources").Select(node => ((string?)node.Element("Name") ?? string.Empty, node)),
            .. solution
                .Section("AppModules")
                .Select(node => ((string?)node.Element("UniqueName") ?? string.Empty, node)),
            .. solution
                .Section("AppModuleSiteMaps")
                .Select(node => ((string?)node.Element("SiteMapUniqueName") ?? string.Empty, node)),
            .. solution
                .Section("connectionreferences")
                .Select(node => ((string?)node.Attribute("connectionreferencelogicalname") ?? string.Empty, node)),
            .. solution
                .Tables.SelectMany(table => table.Body.Descendants("EntityKey"))
                .Select(node => ((string?)node.Element("Name") ?? string.Empty, node)),
            .. solution.CustomApis.Select(api => (api.Name, api.Node)),
            .. EnvironmentVariableRule
                .Definitions(solution)
                .Select(node => ((string?)node.Attribute("schemaname") ?? string.Empty, node)),
        ];

    [GeneratedRegex(
        "^[A-Za-z0-9]+_(/?[A-Za-z0-9_.-]+)(/[A-Za-z0-9_.-]+)*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WebResourceName();
}
