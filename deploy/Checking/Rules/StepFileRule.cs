using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>The registration files say what the code declares.</summary>
public sealed class StepFileRule : ICheckRule
{
    private const string Cure = "Run salescorner pack --write-steps and review the difference.";

    /// <inheritdoc/>
    public string Id => "SC1503";

    /// <inheritdoc/>
    public string Name => "steps as declared";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        if (subject.Source is null || subject.Plugins is null)
        {
            return [];
        }

        try
        {
            return [.. Compare(subject.Source, subject.Plugins)];
        }
        catch (CommandFailedException failure)
        {
            return [Finding.In(RegistrationPaths.StepList, failure.Message, "Correct the plug-in's declaration.")];
        }
    }

    private static IEnumerable<Finding> Compare(SolutionSource source, PluginInventory plugins)
    {
        var wanted = new StepFiles(source.Root).Wanted(plugins);
        foreach (
            var (path, content) in wanted.Where(file =>
                !source.Has(file.Key) || !source.ReadBytes(file.Key).AsSpan().SequenceEqual(file.Value)
            )
        )
        {
            yield return Finding.In(
                path,
                source.Has(path)
                    ? "The file says something else than the plug-ins declare."
                    : "A plug-in declares this, but the file is missing.",
                Cure
            );
        }

        foreach (
            var path in source.Files(RegistrationPaths.StepFolder, "*.xml").Where(path => !wanted.ContainsKey(path))
        )
        {
            yield return Finding.In(path, "No plug-in declares this step.", Cure);
        }
    }
}
