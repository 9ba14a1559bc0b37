using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Builds the net462 assembly that ships, when what it is made from has changed.</summary>
public sealed class PluginAssemblyBuild(Repository repository)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(200);

    private string StampFile => Path.Combine(repository.Artifacts, "plugin-assembly.sha256");

    /// <summary>Answers the assembly's bytes, built anew when it is missing or stale.</summary>
    /// <exception cref="CommandFailedException">The build fails.</exception>
    public async Task<byte[]> EnsureAsync(CancellationToken cancellation, Action<string>? says = null)
    {
        Directory.CreateDirectory(repository.Artifacts);
        if (await CurrentAsync(cancellation) is { } built)
        {
            return built;
        }

        await using var alone = await LockAsync(cancellation);
        if (!IsCurrent())
        {
            if (!IsBuiltAlong())
            {
                says?.Invoke("Building the plug-in assembly, as its sources are new. This takes a minute or two.");
                await BuildAsync(cancellation);
            }

            await File.WriteAllTextAsync(StampFile, Stamp(), cancellation);
        }

        return await File.ReadAllBytesAsync(repository.PluginAssembly, cancellation);
    }

    // Nothing to build is nothing to wait for: who else packs meanwhile reads the same bytes.
    private async Task<byte[]?> CurrentAsync(CancellationToken cancellation)
    {
        try
        {
            return IsCurrent() ? await File.ReadAllBytesAsync(repository.PluginAssembly, cancellation) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool IsCurrent() =>
        File.Exists(repository.PluginAssembly) && File.Exists(StampFile) && File.ReadAllText(StampFile) == Stamp();

    // The build of this tool builds the assembly too: one that is younger than all it is made from, and than the last
    // stamp, is right.
    private bool IsBuiltAlong() =>
        File.Exists(repository.PluginAssembly)
        && Inputs()
            .Append(StampFile)
            .All(file => File.GetLastWriteTimeUtc(file) <= File.GetLastWriteTimeUtc(repository.PluginAssembly));

    // Hash of everything that the build reads (of the changelog only the version), and of what it wrote.
    private string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(repository.ReadVersion().ToString()));
        foreach (var file in Inputs().Append(repository.PluginAssembly))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(repository.Root, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private IEnumerable<string> Inputs() =>
        Directory
            .EnumerateFiles(repository.Root, "Directory.*.*")
            .Concat(Sources(Path.Combine(repository.Root, "Plugins")))
            .Concat(Sources(Path.Combine(repository.Root, "Sdk")))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".snk")
            .Where(file => !IsOutput(Path.GetRelativePath(folder, file)));

    private static bool IsOutput(string path) =>
        path.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || path.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Two packs at once would write the same build output.
    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        var file = Path.Combine(repository.Artifacts, ".plugin-assembly.lock");
        for (var waited = TimeSpan.Zero; ; waited += LockPause)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < LockPatience)
            {
                await Task.Delay(LockPause, cancellation);
            }
        }
    }

    private async Task BuildAsync(CancellationToken cancellation)
    {
        using var build =
            Process.Start(StartInfo())
            ?? throw new CommandFailedException("dotnet cannot be started. Install the .NET SDK.");
        var output = build.StandardOutput.ReadToEndAsync(cancellation);
        var errors = build.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await build.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }

        if (build.ExitCode != 0)
        {
            var reason = $"{await output}\n{await errors}"
                .Split('\n')
                .FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal));
            throw new CommandFailedException(
                $"The plug-in assembly does not build: {reason?.Trim()} Build {repository.PluginProject} to see all."
            );
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "build",
            repository.PluginProject,
            "-c",
            "Release",
            "-f",
            "net462",
            "-nologo",
            "-clp:ErrorsOnly",
            "-nodeReuse:false",
            "-p:UseSharedCompilation=false",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A pack that runs inside another build or test run must not inherit that build's settings.
        foreach (
            var inherited in start
                .Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            start.Environment.Remove(inherited);
        }

        return start;
    }
}
