using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class DeclaredStepsTests
{
    [Fact]
    public async Task The_reviewed_list_the_step_files_and_the_code_say_the_same()
    {
        var wanted = new StepFiles(Shipped.Repository.SolutionFolder).Wanted(
            PluginInventory.Read(await Shipped.AssemblyAsync())
        );
        var source = new SolutionSource(Shipped.Repository.SolutionFolder);

        var different = wanted
            .Where(file => !source.Has(file.Key) || !source.ReadBytes(file.Key).SequenceEqual(file.Value))
            .Select(file => file.Key);

        Assert.True(!different.Any(), $"Run salescorner pack --write-steps and review: {string.Join(", ", different)}");
    }

    [Fact]
    public async Task Every_step_line_has_its_file()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(Shipped.Repository.SolutionFolder, RegistrationPaths.StepList)
        );
        var files = new SolutionSource(Shipped.Repository.SolutionFolder).Files(RegistrationPaths.StepFolder);

        Assert.Equal(lines.Count(line => !line.EndsWith("custom API", StringComparison.Ordinal)), files.Count);
    }
}
