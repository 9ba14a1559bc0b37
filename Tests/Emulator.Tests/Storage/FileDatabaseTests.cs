using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class FileDatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("salescorner").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Rows_metadata_and_components_survive_a_restart()
    {
        var id = Guid.NewGuid();
        using (var world = new ImportWorld(Path()))
        {
            world.Import(
                Some.SolutionZip()
                    .WithSamplePlugins(SamplePlugins.Stamp)
                    .With(
                        "SdkMessageProcessingSteps",
                        SamplePlugins.Step(SamplePlugins.Stamp, "Create", "new_deal", 20)
                    )
            );
            world.Insert(new Entity("new_deal", id) { ["new_name"] = "One" });
        }

        using var again = new ImportWorld(Path());
        Assert.Equal("One", again.Read("new_deal", id)!["new_name"]);
        Assert.Equal("Create", Assert.Single(again.Components.Steps).SubType);
        Assert.NotNull(again.Metadata.Table("opportunity").TryColumn("new_grade"));
        Assert.Equal(new Version(1, 0, 0, 0), again.Import(Some.SolutionZip("1.1")).PreviousVersion);
    }

    [Fact]
    public void Row_versions_go_on_after_a_restart()
    {
        var id = Guid.NewGuid();
        using (var world = new ImportWorld(Path()))
        {
            world.Insert(new Entity("account", id) { ["name"] = "One" });
        }

        using var again = new ImportWorld(Path());
        Assert.True(again.Database.NextRowVersion() > (long)again.Read("account", id)!["versionnumber"]);
    }

    [Fact]
    public void A_file_left_by_a_killed_process_holds_what_was_committed_and_nothing_else()
    {
        using var world = new ImportWorld(Path());
        world.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "Committed" });
        using var open = world.Database.BeginScope();
        world.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "Not committed" });
        Copy("killed.db", long.MaxValue);

        using var found = new ImportWorld(Path("killed.db"));

        Assert.Equal("Committed", found.Database.Scalar("SELECT group_concat(name) FROM account"));
        Assert.Equal("ok", found.Database.Scalar("PRAGMA integrity_check"));
    }

    [Fact]
    public void A_write_that_broke_off_at_any_byte_leaves_a_consistent_file()
    {
        using var world = new ImportWorld(Path());
        world.Database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        for (var i = 0; i < 8; i++)
        {
            using var scope = world.Database.BeginScope();
            world.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "first" });
            world.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "second" });
            scope.Commit();
        }

        var log = new FileInfo(Path() + "-wal").Length;
        var counts = Enumerable.Range(0, 12).Select(i => CountAfterCut(log * i / 11)).ToList();

        Assert.All(counts, count => Assert.Equal(0, count % 2));
        Assert.Equal(counts.Order(), counts);
        Assert.Equal((0, 16), (counts[0], counts[^1]));
    }

    [Fact]
    public void A_second_process_on_the_same_file_is_refused()
    {
        using var world = new ImportWorld(Path());

        var error = Assert.Throws<IOException>(() => new ImportWorld(Path()));

        Assert.Contains("in use", error.Message, StringComparison.Ordinal);
    }

    private long CountAfterCut(long length)
    {
        var name = FormattableString.Invariant($"cut{length}.db");
        Copy(name, length);
        using var found = new ImportWorld(Path(name));
        Assert.Equal("ok", found.Database.Scalar("PRAGMA integrity_check"));
        return found.Count("account");
    }

    // What a killed process leaves: the file and as much of its log as had been written.
    private void Copy(string name, long logLength)
    {
        File.Copy(Path(), Path(name));
        using var source = new FileStream(Path() + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var log = new byte[Math.Min(logLength, source.Length)];
        source.ReadExactly(log);
        File.WriteAllBytes(Path(name) + "-wal", log);
    }

    private string Path(string name = "test.db") => System.IO.Path.Combine(folder, name);
}
