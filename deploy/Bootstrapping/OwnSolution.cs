using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>The rows of the publisher and of the solution that the parts are made for.</summary>
internal sealed class OwnSolution(DataverseClient client, TargetPackage package)
{
    /// <summary>Makes those that are not there.</summary>
    /// <exception cref="CommandFailedException">A publisher or solution of that name is there and is another
    /// one.</exception>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var publisher = await PublisherAsync(cancellation) ?? await MakePublisherAsync(cancellation);
        var (installed, _) = await SolutionRow.FindAsync(client, package.UniqueName, cancellation);
        if (installed is null)
        {
            await client.UpsertAsync(
                $"solutions({NameGuidOf("solution", package.UniqueName):D})",
                new JsonObject
                {
                    ["uniquename"] = package.UniqueName,
                    ["friendlyname"] = FriendlyName(package.Solution.Manifest) is { Length: > 0 } name
                        ? name
                        : package.UniqueName,
                    ["version"] = package.Version.ToString(),
                    ["publisherid@odata.bind"] = $"/publishers({publisher:D})",
                },
                cancellation
            );
        }
    }

    /// <summary>Looks whether the publisher's name or prefix is taken by somebody else, and changes nothing.</summary>
    public async Task<Guid?> PublisherAsync(CancellationToken cancellation)
    {
        var rows = client.RowsAsync(
            "publishers?$select=publisherid,customizationprefix&$filter=uniquename eq "
                + $"{ApiText.Literal(package.Publisher)}",
            cancellation
        );
        await foreach (var row in rows)
        {
            return row.Text("customizationprefix") == Prefix
                ? row.Id("publisherid")
                : throw new CommandFailedException(
                    $"The publisher {package.Publisher} is there with the prefix "
                        + $"'{row.Text("customizationprefix")}', the package needs '{Prefix}'. Rename that "
                        + "publisher, or bootstrap another environment."
                );
        }

        return null;
    }

    private string Prefix => package.Solution.Prefix.TrimEnd('_');

    private async Task<Guid> MakePublisherAsync(CancellationToken cancellation)
    {
        var node = package.Solution.Manifest.Element("Publisher");
        var id = NameGuidOf("publisher", package.Publisher);
        await client.UpsertAsync(
            $"publishers({id:D})",
            new JsonObject
            {
                ["uniquename"] = package.Publisher,
                ["friendlyname"] = FriendlyName(node) is { Length: > 0 } name ? name : package.Publisher,
                ["customizationprefix"] = Prefix,
                ["customizationoptionvalueprefix"] = int.Parse(
                    (string?)node?.Element("CustomizationOptionValuePrefix") ?? "10000",
                    CultureInfo.InvariantCulture
                ),
            },
            cancellation
        );
        return id;
    }

    // The same id every time: a row whose answer was lost is not made twice.
    private static Guid NameGuidOf(string table, string name) => Packaging.NameGuid.Of($"bootstrap/{table}/{name}");

    private static string FriendlyName(System.Xml.Linq.XElement? node) =>
        (string?)node?.Elements("LocalizedNames").Elements().FirstOrDefault()?.Attribute("description") ?? string.Empty;
}
