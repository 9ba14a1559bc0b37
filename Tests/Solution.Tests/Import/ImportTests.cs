using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Solution.Tests.Import;

public sealed class ImportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_package_imports_with_every_part(bool managed)
    {
        var package = await Shipped.PackAsync(managed);
        var parts = package.Summary.Counts.ToDictionary(StringComparer.Ordinal);
        using var dataverse = EmbeddedDataverse.Open();

        dataverse.Import(package.Zip);

        Assert.Equal(parts["plug-in steps"], dataverse.Components.Steps.Count());
        Assert.Equal(parts["custom APIs"], dataverse.Components.CustomApis.Count());
        Assert.Equal(parts["dashboards"], dataverse.Components.Dashboards.Count());
        Assert.Equal(parts["roles"], dataverse.Components.Roles.Count());
        Assert.Equal(parts["web resources"], dataverse.Components.WebResources.Count());
        Assert.Equal(
            parts["views"],
            dataverse.Metadata.Tables.Sum(table => dataverse.Components.Views(table.LogicalName).Count())
        );
        Assert.Equal(
            parts["forms"],
            dataverse.Metadata.Tables.Sum(table => dataverse.Components.Forms(table.LogicalName).Count())
        );
        Assert.Equal(
            parts["charts"],
            dataverse.Metadata.Tables.Sum(table => dataverse.Components.Charts(table.LogicalName).Count())
        );
    }

    [Fact]
    public async Task The_installed_solution_says_the_changelogs_version()
    {
        using var dataverse = EmbeddedDataverse.Open();
        dataverse.Import((await Shipped.PackAsync()).Zip);

        var query = new QueryByAttribute("solution") { ColumnSet = new ColumnSet("version") };
        query.AddAttributeValue("uniquename", "SalesCornerXrm");

        var solution = Assert.Single(dataverse.System.RetrieveMultiple(query).Entities);
        Assert.Equal(
            Shipped.Repository.ReadVersion().ToString(3) + ".0",
            solution.GetAttributeValue<string>("version")
        );
    }

    [Fact]
    public async Task A_second_import_of_the_same_package_changes_nothing()
    {
        var package = await Shipped.PackAsync();
        using var dataverse = EmbeddedDataverse.Open();
        dataverse.Import(package.Zip);
        var before = dataverse.Components.All.Select(part => (part.Kind, part.Key)).Order().ToList();

        dataverse.Import(package.Zip);

        Assert.Equal(before, dataverse.Components.All.Select(part => (part.Kind, part.Key)).Order());
    }
}
