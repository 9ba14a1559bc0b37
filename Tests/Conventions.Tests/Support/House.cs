using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using SalesCorner.Deploy.Commands;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.WebApi.Hosting;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Conventions.Tests.Support;

/// <summary>The whole house as it was compiled: its projects, their folders, and who names whom.</summary>
internal static class House
{
    /// <summary>The namespace of the plug-ins.</summary>
    public const string Plugins = "SalesCorner.Plugins";

    /// <summary>The namespace of the emulator; those of the Web API and of the preview lie below it.</summary>
    public const string Emulator = "SalesCorner.Emulator";

    /// <summary>The namespace of the Web API.</summary>
    public const string WebApi = "SalesCorner.Emulator.WebApi";

    /// <summary>The namespace of the preview.</summary>
    public const string Preview = "SalesCorner.Emulator.Preview";

    /// <summary>The namespace of the command line.</summary>
    public const string Deploy = "SalesCorner.Deploy";

    /// <summary>Everything, read once.</summary>
    public static Architecture Code { get; } =
        new ArchLoader()
            .LoadAssemblies(
                typeof(CommandList).Assembly,
                typeof(EmbeddedDataverse).Assembly,
                typeof(WebApiServer).Assembly,
                typeof(PreviewServer).Assembly,
                typeof(StaleRules).Assembly
            )
            .Build();

    /// <summary>The assembly of a project of the emulator.</summary>
    public static System.Reflection.Assembly AssemblyOf(string project) =>
        project switch
        {
            Emulator => typeof(EmbeddedDataverse).Assembly,
            WebApi => typeof(WebApiServer).Assembly,
            _ => typeof(PreviewServer).Assembly,
        };

    /// <summary>The arrows between the folders below a namespace, each with the types that make it.</summary>
    /// <param name="root">The namespace of a project.</param>
    /// <param name="levels">How many levels below it count; 99 for each folder by itself.</param>
    public static IReadOnlyList<Arrow> Arrows(string root, int levels) =>
        Code
            .Types.Select(type => (Type: type, Folder: FolderOf(type, root, levels)))
            .Where(one => one.Folder is not null)
            .SelectMany(one =>
                one.Type.Dependencies.Select(dependency =>
                        (dependency.Target, Folder: FolderOf(dependency.Target, root, levels))
                    )
                    .Where(target => target.Folder is not null && target.Folder != one.Folder)
                    .Select(target => new Arrow(
                        one.Folder!,
                        target.Folder!,
                        $"{one.Type.Name} -> {target.Target.Name}"
                    ))
            )
            .Distinct()
            .ToList();

    // A nested type belongs to the folder of the type around it.
    private static string? FolderOf(IType type, string root, int levels)
    {
        var name = type.FullName.Split('+', '<', '`')[0];
        if (!name.StartsWith(root + ".", StringComparison.Ordinal) || IsOfAnotherProject(name, root))
        {
            return null;
        }

        var parts = name[(root.Length + 1)..].Split('.');
        var folder = string.Join('/', parts.SkipLast(1).Take(levels));
        return folder.Length == 0 ? "(top)" : folder;
    }

    private static bool IsOfAnotherProject(string name, string root) =>
        root == Emulator
        && (
            name.StartsWith(WebApi + ".", StringComparison.Ordinal)
            || name.StartsWith(Preview + ".", StringComparison.Ordinal)
        );
}

/// <summary>One folder uses another.</summary>
/// <param name="From">The folder that uses.</param>
/// <param name="To">The folder that is used.</param>
/// <param name="Types">The types that make it.</param>
internal sealed record Arrow(string From, string To, string Types);
