using System.Diagnostics;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Benchmarks.Replays;

/// <summary>
/// <c>replay [plain|sample DEALS [REPS]]</c>: how fast histories are replayed, each size in a process of its own.
/// </summary>
internal static class ReplayCommand
{
    private const string Inside = "--inside";

    /// <summary>
    /// Measures the case named, or all of <see cref="ReplayCase.All"/>, and prints a table in Markdown.
    /// </summary>
    public static async Task<int> RunAsync(string[] words)
    {
        if (words is [Inside, var package, .. var named])
        {
            Console.WriteLine(ReplayRun.Measure(ReplayCase.Parse(named), await File.ReadAllBytesAsync(package)));
            return 0;
        }

        var cases = words.Length >= 2 ? [ReplayCase.Parse(words)] : ReplayCase.All;
        var packed = await SolutionPackaging.PackAsync(Repository.Find(), managed: false);
        var zip = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(zip, packed.Zip);
            return await MeasureAsync(cases, zip);
        }
        finally
        {
            File.Delete(zip);
        }
    }

    private static async Task<int> MeasureAsync(IReadOnlyList<ReplayCase> cases, string zip)
    {
        Console.WriteLine(
            "| input | events | read in | replayed in | events a second | per processor second | requests an "
                + "event | peak memory |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in cases)
        {
            string[] host =
                Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
                    ? [Environment.GetCommandLineArgs()[0]]
                    : [];
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. host, "replay", Inside, zip, .. size.Words]);
            // As the tool itself runs, by the settings of its project.
            start.Environment["DOTNET_TieredPGO"] = "0";
            start.Environment["DOTNET_gcServer"] = "1";
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }
}
