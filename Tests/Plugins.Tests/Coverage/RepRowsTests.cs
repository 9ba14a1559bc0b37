using SalesCorner.Plugins.Coverage;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class RepRowsTests
{
    private static readonly DateTime Now = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime JustNow = Now.AddMinutes(-1);
    private static readonly DateTime Yesterday = Now.AddDays(-1);

    [Fact]
    public void Clean_rows_that_an_event_concerns_are_marked() =>
        Assert.Equal([1, 3], Unanswered([null, null, null], row => row != 2));

    [Fact]
    public void A_row_that_waits_already_is_left_alone() =>
        Assert.Equal([2], Unanswered([JustNow, null], _ => true));

    [Fact]
    public void A_row_that_has_waited_for_a_day_is_marked_again() =>
        Assert.Equal([1], Unanswered([Yesterday], _ => true));

    [Fact]
    public void A_row_that_has_waited_for_less_than_a_day_is_not() =>
        Assert.Empty(Unanswered([Yesterday.AddSeconds(1)], _ => true));

    [Fact]
    public void Of_several_overdue_rows_the_earliest_takes_the_others_along() =>
        Assert.Equal([1], Unanswered([Yesterday, Yesterday, Yesterday], _ => true));

    [Fact]
    public void An_overdue_row_behind_one_that_waits_is_taken_along_by_it() =>
        Assert.Empty(Unanswered([JustNow, Yesterday], _ => true));

    [Fact]
    public void An_overdue_row_before_one_that_waits_is_not() =>
        Assert.Equal([1], Unanswered([Yesterday, JustNow], _ => true));

    private static List<int> Unanswered(DateTime?[] marks, Func<int, bool> isConcerned)
    {
        var rows = marks.Select((mark, index) => new RepRow(Id(index + 1), mark))
            .ToDictionary(row => Key(Number(row.Id)), StringComparer.Ordinal);
        return new RepRows(new RepFrame(Guid.Empty, "Rep"), rows)
            .Unanswered(Now, key => isConcerned(int.Parse(key[4..], System.Globalization.CultureInfo.InvariantCulture)))
            .Select(Number).ToList();
    }

    private static string Key(int number) => FormattableString.Invariant($"rep:{number}");

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray(), 0);
}
