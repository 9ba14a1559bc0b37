using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Packaging;

public sealed class SolutionNamesTests
{
    [Fact]
    public void The_names_in_the_tool_are_those_of_the_package()
    {
        var package = new TargetPackage(LiveEnvironment.Package, "the package");

        Assert.Equal(SolutionNames.UniqueName, package.UniqueName);
        Assert.Equal(SolutionNames.Prefix, package.Solution.Prefix);
        Assert.Equal(SolutionNames.Assembly, package.AssemblyName);
        Assert.Equal(SolutionNames.Flow, Assert.Single(package.Flows).Key);
        Assert.Equal(SolutionNames.ConnectionReference, Assert.Single(package.ConnectionReferences));
        Assert.Equal(SolutionNames.EnvironmentVariables, package.EnvironmentVariables);
        Assert.Equal(
            RoleEntry.Names.Order(StringComparer.Ordinal),
            package
                .Solution.Section("Roles")
                .Select(role => (string)role.Attribute("name")!)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            SolutionNames.ExtendedTables,
            package
                .Solution.Tables.Where(table => !table.IsOwn && table.Columns.Any(column => column.IsCustom))
                .Select(table => table.LogicalName)
                .Order(StringComparer.Ordinal)
        );
    }
}
