using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class PluginInventoryTests
{
    [Fact]
    public async Task The_shipped_assembly_is_read_by_its_own_list_of_steps()
    {
        var inventory = PluginInventory.Read(await Shipped.AssemblyAsync());

        Assert.StartsWith(
            "SalesCorner.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=",
            inventory.AssemblyFullName,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("PublicKeyToken=null", inventory.AssemblyFullName, StringComparison.Ordinal);
        Assert.All(inventory.Plugins, plugin => Assert.NotEmpty(plugin.Steps));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused_in_words()
    {
        var failure = Assert.Throws<CommandFailedException>(() => PluginInventory.Read([1, 2, 3]));

        Assert.StartsWith("The plug-in assembly cannot be read", failure.Message, StringComparison.Ordinal);
    }
}
