using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly Database database = Database.Open(null);

    public DatabaseTests() => database.Execute("CREATE TABLE t (a INTEGER)");

    public void Dispose() => database.Dispose();

    [Fact]
    public void What_a_scope_commits_stays()
    {
        using (var scope = database.BeginScope())
        {
            database.Execute("INSERT INTO t VALUES ($0)", 1L);
            scope.Commit();
        }

        Assert.Equal(1L, Count());
        Assert.False(database.InScope);
    }

    [Fact]
    public void What_a_scope_does_not_commit_is_undone()
    {
        using (database.BeginScope())
        {
            database.Execute("INSERT INTO t VALUES ($0)", 1L);
        }

        Assert.Equal(0L, Count());
    }

    [Fact]
    public void What_could_not_be_committed_is_undone_and_its_error_is_the_one_that_shows()
    {
        database.Execute("PRAGMA foreign_keys=ON");
        database.Execute("CREATE TABLE p (id INTEGER PRIMARY KEY)");
        database.Execute("CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED)");

        Assert.Throws<SqliteException>(() =>
        {
            using var scope = database.BeginScope();
            database.Execute("INSERT INTO c VALUES (7)");
            scope.Commit();
        });

        Assert.False(database.InScope);
        Assert.Equal(0L, database.Scalar("SELECT COUNT(*) FROM c"));
    }

    [Fact]
    public void An_inner_scope_is_undone_alone()
    {
        using var outer = database.BeginScope();
        database.Execute("INSERT INTO t VALUES (1)");
        using (database.BeginScope())
        {
            database.Execute("INSERT INTO t VALUES (2)");
        }

        using (var third = database.BeginScope())
        {
            database.Execute("INSERT INTO t VALUES (3)");
            third.Commit();
        }

        outer.Commit();

        Assert.Equal(4L, database.Scalar("SELECT SUM(a) FROM t"));
    }

    [Fact]
    public void An_outer_scope_undoes_what_inner_ones_committed()
    {
        using (database.BeginScope())
        {
            using var inner = database.BeginScope();
            database.Execute("INSERT INTO t VALUES (2)");
            inner.Commit();
        }

        Assert.Equal(0L, Count());
    }

    [Fact]
    public void Scopes_that_end_in_the_wrong_order_are_an_error()
    {
        using var outer = database.BeginScope();
        using var inner = database.BeginScope();

        Assert.Throws<InvalidOperationException>(outer.Commit);
    }

    [Fact]
    public void A_table_made_in_a_scope_goes_with_it()
    {
        using (database.BeginScope())
        {
            database.Execute("CREATE TABLE u (a INTEGER)");
        }

        Assert.Null(database.Scalar("SELECT name FROM sqlite_master WHERE name = 'u'"));
    }

    [Fact]
    public void More_statements_than_are_kept_prepared_can_be_used()
    {
        for (var i = 0; i < 1500; i++)
        {
            Assert.Equal((long)i, database.Scalar($"SELECT {i} + $0 - $0", 5L));
        }
    }

    [Fact]
    public void Row_versions_only_grow()
    {
        var first = database.NextRowVersion();

        Assert.True(database.NextRowVersion() > first);
    }

    private object? Count() => database.Scalar("SELECT COUNT(*) FROM t");
}
