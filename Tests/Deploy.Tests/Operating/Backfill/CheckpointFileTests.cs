using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Backfill;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class CheckpointFileTests : IDisposable
{
    private static readonly InstalledSolution Contoso = new(
        new Uri("https://contoso.crm.dynamics.com/"),
        Guid.NewGuid(),
        Guid.NewGuid(),
        "1.1.0.0"
    );

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_is_read_and_no_other_file_stays()
    {
        var file = new CheckpointFile(Path.Combine(folder.Path, "new", "point.json"));
        var rep = Guid.NewGuid();

        file.Write(BackfillCheckpoint.Begin(Contoso, DateTimeOffset.UnixEpoch));
        file.Write(BackfillCheckpoint.Begin(Contoso, DateTimeOffset.UnixEpoch) with { Done = [rep, Guid.Empty] });

        Assert.Equal([rep, Guid.Empty], file.Read(Contoso)!.Done);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file.Path)!));
    }

    [Fact]
    public void Without_a_file_there_is_no_checkpoint()
    {
        Assert.Null(new CheckpointFile(Path.Combine(folder.Path, "none.json")).Read(Contoso));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"format":"salescorner backfill 1"}""")]
    [InlineData(
        """{"format":"salescorner backfill 0","environment":"https://contoso.crm.dynamics.com/","organizationId":"11111111-1111-1111-1111-111111111111","version":"1.1.0.0","startedOn":"2026-01-01T00:00:00Z","done":[]}"""
    )]
    [InlineData(
        """{"format":"salescorner backfill 1","environment":"https://contoso.crm.dynamics.com/","organizationId":"11111111-1111-1111-1111-111111111111","version":"1.1.0.0","startedOn":"2026-01-01T00:00:00Z","done":null}"""
    )]
    [InlineData(
        """{"format":"salescorner backfill 1","environment":"https://contoso.crm.dynamics.com/","organizationId":"11111111-1111-1111-1111-111111111111","version":"1.1.0.0","startedOn":"2026-01-01T00:00:00Z","done":["a rep"]}"""
    )]
    public void A_file_that_is_no_checkpoint_is_refused_with_the_cure(string text)
    {
        var path = folder.With("point.json", text);

        var refused = Assert.Throws<CommandFailedException>(() => new CheckpointFile(path).Read(Contoso));

        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Delete it to begin", refused.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void One_of_another_environment_is_refused_and_named()
    {
        var file = new CheckpointFile(Path.Combine(folder.Path, "point.json"));
        file.Write(BackfillCheckpoint.Begin(Contoso, DateTimeOffset.UnixEpoch));

        var refused = Assert.Throws<CommandFailedException>(() =>
            file.Read(
                Contoso with
                {
                    OrganizationId = Guid.NewGuid(),
                    Url = new Uri("https://fabrikam.crm.dynamics.com/"),
                }
            )
        );

        Assert.Contains("contoso.crm.dynamics.com", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--checkpoint", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_an_older_version_is_refused_with_the_cure()
    {
        var file = new CheckpointFile(Path.Combine(folder.Path, "point.json"));
        file.Write(BackfillCheckpoint.Begin(Contoso with { Version = "1.0.0.0" }, DateTimeOffset.UnixEpoch));

        var refused = Assert.Throws<CommandFailedException>(() => file.Read(Contoso));

        Assert.Contains("1.0.0.0", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Delete the file", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_before_the_work()
    {
        var file = new CheckpointFile(Path.Combine(folder.With("file", "text"), "point.json"));

        var refused = Assert.Throws<CommandFailedException>(() =>
            file.Write(BackfillCheckpoint.Begin(Contoso, DateTimeOffset.UnixEpoch))
        );

        Assert.Contains("--checkpoint", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://contoso.crm.dynamics.com/", "salescorner-backfill-contoso.crm.dynamics.com.json")]
    [InlineData("http://127.0.0.1:5000/", "salescorner-backfill-127.0.0.1-5000.json")]
    public void The_file_is_named_after_the_environment(string url, string name)
    {
        Assert.Equal(name, CheckpointFile.NameFor(new Uri(url)));
    }
}
