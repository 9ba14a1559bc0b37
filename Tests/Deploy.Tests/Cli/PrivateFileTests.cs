using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Cli;

public sealed class PrivateFileTests
{
    [SkippableFact]
    public async Task A_file_with_data_is_for_its_owner_only()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var folder = new TempFolder();
        var (fresh, old) = (Path.Combine(folder.Path, "fresh.csv"), Path.Combine(folder.Path, "old.csv"));
        await File.WriteAllTextAsync(old, "open to all");
        SetMode(old, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.UserWrite);

        await PrivateFile.WriteAsync(fresh, "rows", CancellationToken.None);
        await PrivateFile.WriteAsync(old, "rows", CancellationToken.None);

        Assert.All([fresh, old], path => Assert.Equal("600", Mode(path)));
    }

#pragma warning disable CA1416 // Skipped on Windows above.
    private static string Mode(string path) => Convert.ToString((int)File.GetUnixFileMode(path), 8);

    private static void SetMode(string path, UnixFileMode mode) => File.SetUnixFileMode(path, mode);
#pragma warning restore CA1416
}
