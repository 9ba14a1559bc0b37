using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class LateRowsTests : IDisposable
{
    private static readonly Guid Row = Guid.NewGuid();

    private readonly Database database = Database.Open(path: null);
    private readonly LateRows late;

    public LateRowsTests()
    {
        database.Execute("CREATE TABLE \"late\" (id INTEGER)");
        database.Execute("CREATE TABLE \"other\" (id INTEGER)");
        late = database.WriteLate("late")!;
        late.Add(Row, () => database.Execute("INSERT INTO \"late\" VALUES (1)"));
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public void A_row_is_written_before_the_first_statement_that_names_its_table()
    {
        Assert.Equal(0L, Count("other"));
        Assert.Equal(1L, Count("late"));

        Assert.False(late.Remove(Row));
        Assert.Equal(1L, Count("late"));
    }

    [Fact]
    public void A_row_that_is_gone_before_is_never_written()
    {
        Assert.True(late.Remove(Row));

        Assert.Equal(0L, Count("late"));
    }

    [Fact]
    public void A_row_written_in_a_transaction_that_is_undone_is_written_again()
    {
        using (database.BeginScope())
        {
            Assert.Equal(1L, Count("late"));
        }

        Assert.Equal(1L, Count("late"));
        Assert.Equal(1L, Count("late"));
    }

    [Fact]
    public void A_row_written_inside_a_savepoint_waits_again_when_the_transaction_around_it_is_undone()
    {
        using (database.BeginScope())
        {
            using (var inside = database.BeginScope())
            {
                Assert.Equal(1L, Count("late"));
                inside.Commit();
            }

            Assert.Equal(1L, Count("late"));
        }

        Assert.Equal(1L, Count("late"));
    }

    [Fact]
    public void A_row_written_before_a_savepoint_that_is_undone_stays()
    {
        using (var around = database.BeginScope())
        {
            Assert.Equal(1L, Count("late"));
            using (database.BeginScope())
            {
                Assert.Equal(0L, Count("other"));
            }

            around.Commit();
        }

        Assert.Equal(1L, Count("late"));
    }

    [Fact]
    public void A_copy_has_them()
    {
        using var copy = database.Copy();

        Assert.Equal(1L, copy.Scalar("SELECT count(*) FROM \"late\""));
    }

    [Fact]
    public void A_file_has_none_that_a_killed_process_could_lose()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var file = Database.Open(path);
            Assert.Null(file.WriteLate("late"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private object? Count(string table) => database.Scalar($"SELECT count(*) FROM \"{table}\"");
}
