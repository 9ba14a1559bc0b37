using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Plugins.Tests.Conventions;

/// <summary>What the solution registers is what the code declares; APPROVE=1 writes the files anew.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task The_solution_s_step_files_are_those_of_the_code()
    {
        var repository = new Repository(All.RepositoryRoot);
        var inventory = PluginInventory.Read(
            await new PluginAssemblyBuild(repository).EnsureAsync(CancellationToken.None)
        );
        var files = new StepFiles(repository.SolutionFolder);
        Approve(files, inventory);

        var differing = files
            .Wanted(inventory)
            .Where(file => !IsSame(Path.Combine(repository.SolutionFolder, file.Key), file.Value))
            .Select(file => file.Key);

        Assert.True(!differing.Any(), $"Run salescorner pack --write-steps and review: {string.Join(", ", differing)}");
    }

    [Fact]
    public void Every_step_is_one_line_of_the_reviewed_list()
    {
        var lines = File.ReadAllLines(Path.Combine(All.RepositoryRoot, "Solution", "plugin-steps.txt"));

        Assert.Equal(All.Steps.Count(), lines.Length);
    }

    private static void Approve(StepFiles files, PluginInventory inventory)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            files.Write(inventory);
        }
    }

    private static bool IsSame(string path, byte[] content) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
}
