namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Finds files of the repository, and data that may stand beside it.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A folder of real exports beside the repository; skips the test when it is not there.</summary>
    public static string SharedData(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", name));
        Skip.IfNot(Directory.Exists(folder), $"The data set '{name}' does not stand beside the repository.");
        return folder;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SalesCornerXrm.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
