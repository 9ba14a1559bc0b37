using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Tests.Try.Proof;
using SalesCorner.Deploy.Try;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Deploy.Tests.Try.Input;

/// <summary>What --save leaves, and what --open takes.</summary>
public sealed class KeptDatabaseTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Kept => Path.Combine(folder.Path, "kept.db");

    [Fact]
    public async Task A_kept_database_shows_the_same_figures_and_leaves_one_file()
    {
        var data = folder.With(
            "deals.csv",
            "id,name,owner,stage,outcome,value,created,closed,expectedClose\n1,A,Ann "
                + "One,Propose,won,100,2026-01-10,2026-10-10,\n2,B,Ann One,Propose,open,200,2026-08-10,,2026-12-10\n"
        );

        var made = await TryRun.Json("--data", data, "--as-of", "2026-11-15", "--save", Kept);
        var opened = await TryRun.Json("--open", Kept);

        Assert.Equal(made.GetProperty("reps").GetRawText(), opened.GetProperty("reps").GetRawText());
        Assert.True(
            OperatingSystem.IsWindows()
                || File.GetUnixFileMode(Kept) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
        Assert.Equal(
            ["deals.csv", "kept.db"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("text", "this is no database that salescorner try --save has kept")]
    [InlineData("folder", "this is a folder")]
    [InlineData("missing", "there is no such database")]
    public async Task What_is_no_kept_database_is_refused_in_one_line(string kind, string reason)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder"));
        folder.With("text", "id,owner,stage,value\n");

        Assert.Contains(reason, await Refused("--open", Path.Combine(folder.Path, kind)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--save")]
    [InlineData("--json")]
    public async Task A_folder_that_is_not_there_is_said_before_anything_is_done(string option)
    {
        var error = await Refused(
            "--data",
            folder.With("deals.csv", "id,owner,stage,value\n1,Ann,Close,5"),
            option,
            Path.Combine(folder.Path, "none", "x")
        );

        Assert.Contains("there is no", error, StringComparison.Ordinal);
        Assert.DoesNotContain("failed:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_said_with_the_path_and_the_cure()
    {
        var failure = new DiskFullException(Kept + ".unfinished", new IOException("database or disk is full"));

        var told = KeptDatabase.Told(new InvalidOperationException("The replay stopped.", failure), Kept);

        Assert.Equal(
            $"{Kept}: the disk is full. Nothing was kept; make room, or give --save a path on another disk.",
            told!.Message
        );
    }

    [Fact]
    public void What_is_unfinished_is_taken_away_with_its_companions()
    {
        var kept = new KeptDatabase(Kept);
        folder.With("kept.db.unfinished", "half");
        folder.With("kept.db.unfinished-wal", "half");

        kept.Discard();

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> Refused(params string[] arguments)
    {
        var errors = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, errors, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(), terminal).RunAsync(["try", "--no-serve", .. arguments]);
        Assert.NotEqual(ExitCode.Success, code);
        return errors.ToString();
    }
}
