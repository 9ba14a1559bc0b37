using System.Text;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Keeps the solution's registration files equal to the plug-ins' own list of steps.</summary>
public sealed class StepFiles(string solutionFolder)
{
    private readonly SolutionSource source = new(solutionFolder);

    /// <summary>Writes what differs and removes what is no longer declared.</summary>
    /// <returns>The paths that changed.</returns>
    public IReadOnlyList<string> Write(PluginInventory inventory)
    {
        var wanted = Wanted(inventory);
        List<string> changed = [];
        foreach (var (path, content) in wanted)
        {
            var full = Path.Combine(solutionFolder, path);
            if (!source.Has(path) || !source.ReadBytes(path).AsSpan().SequenceEqual(content))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, content);
                changed.Add(path);
            }
        }

        foreach (var path in Present().Where(path => !wanted.ContainsKey(path)))
        {
            File.Delete(Path.Combine(solutionFolder, path));
            changed.Add(path);
        }

        return changed;
    }

    /// <summary>Every registration file as the code wants it: path and bytes.</summary>
    /// <exception cref="CommandFailedException">Two steps would have the same id, or a message cannot be
    /// shipped.</exception>
    public SortedDictionary<string, byte[]> Wanted(PluginInventory inventory)
    {
        RefuseTwins(inventory);
        var paths = new RegistrationPaths(inventory);
        var wanted = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [RegistrationPaths.StepList] = Encoding.UTF8.GetBytes(StepList.Of(inventory)),
            [paths.AssemblyDescription] = XmlText.ToSourceFile(StepXml.Assembly(inventory, paths)),
        };
        List<Guid> steps = [];
        foreach (var (plugin, step) in StepsOf(inventory).Where(pair => !pair.Step.IsCustomApi))
        {
            steps.Add(plugin.IdOf(step));
            wanted[RegistrationPaths.Step(plugin.IdOf(step))] = XmlText.ToSourceFile(
                StepXml.Step(inventory, plugin, step)
            );
        }

        if (source.Has(SolutionFiles.Manifest))
        {
            wanted[SolutionFiles.Manifest] = XmlText.ToSourceFile(
                ManifestRoots.With(
                    source.ReadXml(SolutionFiles.Manifest, "ImportExportXml"),
                    inventory.AssemblyFullName,
                    paths.AssemblyId,
                    steps
                )
            );
        }

        foreach (var (path, api) in CustomApiBinding.Bind(source, inventory))
        {
            wanted[path] = XmlText.ToSourceFile(api);
        }

        return wanted;
    }

    /// <summary>Each declared step with its plug-in.</summary>
    public static IEnumerable<(DeclaredPlugin Plugin, DeclaredStep Step)> StepsOf(PluginInventory inventory) =>
        inventory.Plugins.SelectMany(plugin => plugin.Steps.Select(step => (plugin, step)));

    private IEnumerable<string> Present() =>
        source
            .Files(RegistrationPaths.StepFolder, "*.xml")
            .Concat(source.Files(RegistrationPaths.AssemblyFolder, "*.data.xml"));

    private static void RefuseTwins(PluginInventory inventory)
    {
        var twin = StepsOf(inventory)
            .GroupBy(pair => pair.Plugin.HeadOf(pair.Step), StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (twin is not null)
        {
            throw new CommandFailedException(
                $"\"{twin.Key}\" is declared twice. Merge the two steps, or make two plug-ins of them."
            );
        }
    }
}
