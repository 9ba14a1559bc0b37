using System.Diagnostics;
using System.Globalization;
using Xunit.Sdk;

namespace SalesCorner.Fuzz;

/// <summary>
/// Feeds made inputs to a reader: each must be answered or refused in the reader's own way, and quickly.
/// </summary>
/// <remarks>
/// The seed is fixed, so every run makes the same inputs. SALESCORNER_FUZZ_COUNT sets how many, SALESCORNER_FUZZ_SEED
/// another seed. An input that fails is written to a file: move it to Tests/Fuzz/Kept/NAME, where it stays a test.
/// </remarks>
internal static class FuzzRun
{
    private const int UsualCount = 10_000;
    private const int UsualSeed = 20_261_130;

    // A reader that takes longer for a few kilobytes does work that grows faster than its input.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How many inputs each target gets.</summary>
    public static int Count { get; } = Number("SALESCORNER_FUZZ_COUNT", UsualCount);

    private static int Seed { get; } = Number("SALESCORNER_FUZZ_SEED", UsualSeed);

    /// <summary>Makes the inputs of a target and feeds them to it.</summary>
    public static void Over(FuzzTarget target)
    {
        for (var i = 0; i < Count; i++)
        {
            var input = target.Make(new Random(HashCode(target.Name, i)));
            if (Judge(target, input) is { } failure)
            {
                throw new XunitException(
                    $"{target.Name}, seed {Seed}, input {i}, kept as {Keep(target, input)}: {failure}"
                );
            }
        }
    }

    /// <summary>Feeds the inputs that failed once.</summary>
    public static void Again(FuzzTarget target)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Kept", target.Name);
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
        {
            if (Judge(target, File.ReadAllBytes(file)) is { } failure)
            {
                throw new XunitException($"{target.Name}, {Path.GetFileName(file)}: {failure}");
            }
        }
    }

    private static string? Judge(FuzzTarget target, byte[] input)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            target.Feed(input);
        }
        catch (Exception refusal) when (target.IsRefusal(refusal))
        {
            // Said in the reader's own way.
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        return elapsed > Longest ? $"It took {elapsed.TotalSeconds:F1} seconds." : null;
    }

    private static string Keep(FuzzTarget target, byte[] input)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "salescorner-fuzz", target.Name));
        var file = Path.Combine(
            folder.FullName,
            $"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(input))[..16]}.input"
        );
        File.WriteAllBytes(file, input);
        return file;
    }

    // string.GetHashCode differs from run to run.
    private static int HashCode(string name, int i) =>
        name.Aggregate(Seed, (hash, letter) => unchecked((hash * 31) + letter)) ^ (i * 7919);

    private static int Number(string variable, int usual) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : usual;
}
