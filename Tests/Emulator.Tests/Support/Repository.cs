namespace SalesCorner.Emulator.Tests.Support;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SalesCornerXrm.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
