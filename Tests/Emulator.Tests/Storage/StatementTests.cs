using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class StatementTests : IDisposable
{
    private readonly Database database = Database.Open(null);

    public StatementTests() => database.Execute("CREATE TABLE t (a, b UNIQUE)");

    public void Dispose() => database.Dispose();

    [Fact]
    public void Values_go_by_the_number_of_their_parameter()
    {
        var joined = database.Scalar("SELECT $2 || $0 || $2 || $1", "a", "b", "c");

        Assert.Equal("cacb", joined);
    }

    [Fact]
    public void A_missing_value_is_refused()
    {
        Assert.Throws<ArgumentException>(() => database.Scalar("SELECT $0 + $1", 1L));
    }

    [Theory]
    [InlineData(7L)]
    [InlineData(-0.5)]
    [InlineData("")]
    [InlineData("Ünï\0code €")]
    public void A_value_comes_back_as_it_was_bound(object value)
    {
        Assert.Equal(value, database.Scalar("SELECT $0", value));
    }

    [Fact]
    public void A_text_of_any_length_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Größe ", 10_000));

        Assert.Equal(text, database.Scalar("SELECT $0", text));
    }

    [Fact]
    public void A_long_text_is_read_anew_only_when_it_has_changed()
    {
        var first = new string('a', 2_000);
        var second = new string('a', 1_999) + "b";

        var read = new[] { first, first, second, first }.Select(text => database.Scalar("SELECT $0", text)).ToList();

        Assert.Equal([first, first, second, first], read);
        Assert.Same(read[0], read[1]);
    }

    [Fact]
    public void No_bytes_are_not_the_same_as_no_value()
    {
        Assert.Equal(Array.Empty<byte>(), database.Scalar("SELECT $0", Array.Empty<byte>()));
        Assert.Null(database.Scalar("SELECT $0", [null]));
    }

    [Fact]
    public void A_reader_stays_at_its_end()
    {
        using var reader = database.Prepared("SELECT 1").ExecuteReader();

        Assert.Equal([true, false, false], [reader.Read(), reader.Read(), reader.Read()]);
    }

    [Fact]
    public void A_reading_left_in_the_middle_does_not_disturb_the_next_run()
    {
        const string Sql = "SELECT 1 UNION ALL SELECT 2 ORDER BY 1";
        using (var left = database.Prepared(Sql).ExecuteReader())
        {
            left.Read();
        }

        using var reader = database.Prepared(Sql).ExecuteReader();

        Assert.True(reader.Read());
        Assert.Equal(1L, reader.GetInt64(0));
    }

    [Fact]
    public void A_statement_runs_again_after_it_failed()
    {
        const string Sql = "INSERT INTO t VALUES ($0, $1)";
        database.Execute(Sql, 1L, "same");

        var error = Assert.Throws<SqliteException>(() => database.Execute(Sql, 2L, "same"));
        database.Execute(Sql, 3L, "other");

        Assert.Contains("t.b", error.Message, StringComparison.Ordinal);
        Assert.Equal(2L, database.Scalar("SELECT COUNT(*) FROM t"));
    }

    [Fact]
    public void Rows_changed_are_counted_per_run()
    {
        database.Execute("INSERT INTO t VALUES (1, 1), (2, 2), (3, 3)");

        Assert.Equal(2, database.Execute("DELETE FROM t WHERE a > $0", 1L));
        Assert.Equal(0, database.Execute("DELETE FROM t WHERE a > $0", 1L));
    }
}
