using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>
/// Small teams whose pace can be counted by hand. Today is the 11th of May 2026, the tenth day of the month behind its
/// first.
/// </summary>
internal static class SomePace
{
    public static readonly DateTime Today = Days.On(2026, 5, 11);

    public static readonly FiscalCalendar Months = new(null, (int)FiscalPeriodType.Month);

    public static FiscalPeriod May => Months.PeriodOf(Today);

    public static PaceWindow Window => new(Today);

    /// <summary>A deal of 100; days as month-day of 2026.</summary>
    public static PaceDeal Deal(string created, string? closed = null, bool won = false, decimal value = 100m) =>
        new(Days.Parse("2026-" + created), closed is null ? null : Days.Parse("2026-" + closed), won)
        {
            Value = value,
            Actual = won ? value : 0m,
        };

    public static IEnumerable<PaceDeal> Many(
        int count,
        string created,
        string? closed = null,
        bool won = false,
        decimal value = 100m
    ) => Enumerable.Range(0, count).Select(_ => Deal(created, closed, won, value));

    /// <summary>
    /// In March and April alike ten deals of 100 are open on the 11th; four of them are won on the 21st, two are lost,
    /// four
    /// are lost after the month. One more is created on the 12th and won on the 22nd. The first deal of all closes
    /// early in March, so that March speaks.
    /// </summary>
    public static IReadOnlyCollection<PaceDeal> TwoMonths() =>
        [.. Month("02-19", "03", "04"), .. Month("03-22", "04", "05"), Deal("03-01", "03-05")];

    /// <summary>The frame of these deals.</summary>
    public static PaceFrame Frame(IReadOnlyCollection<PaceDeal> deals) =>
        new(
            May,
            Today,
            EarlierPeriods.Of(Months, May, Today, deals.Min(deal => deal.ClosedOn)),
            Window.BandsOf(deals),
            Window.SizesOf(deals)
        );

    /// <summary>One rep who is the whole team.</summary>
    public static TeamStudy<string> Alone(IEnumerable<PaceDeal> deals) => Study(new() { ["Ann"] = [.. deals] });

    public static TeamStudy<string> Study(Dictionary<string, IReadOnlyCollection<PaceDeal>> deals) =>
        new(deals, Months, May, Today);

    private static IEnumerable<PaceDeal> Month(string created, string month, string next) =>
        [
            .. Many(4, created, month + "-21", won: true),
            .. Many(2, created, month + "-25"),
            .. Many(4, created, next + "-05"),
            Deal(month + "-12", month + "-22", won: true),
        ];
}
