using System.Globalization;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>A quota as somebody set it.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day; null for one that is meant for the fiscal period in which it starts.</param>
/// <param name="Amount">The amount, in base currency.</param>
/// <param name="Assumed">Whether an import derived it from the past.</param>
public sealed record QuotaRow(DateTime Start, DateTime? End, decimal Amount, bool Assumed = false)
{
    /// <summary>The share of its days in which the rep can sell, 0 to 1.</summary>
    public decimal Capacity { get; init; } = 1m;
}

/// <summary>Adds up what several quotas ask for in one period.</summary>
public static class QuotaRule
{
    /// <summary>
    /// The quota of a period: those that lie wholly inside count in full, one that spans more counts by days, with a
    /// note;
    /// without any the native goal, else none. Amounts are added as they stand; a sum below zero cannot be meant and
    /// counts
    /// as none.
    /// </summary>
    /// <param name="rows">The rep's quotas.</param>
    /// <param name="goal">The target of the native goal; null without one.</param>
    /// <param name="period">The period.</param>
    public static Quota Of(IEnumerable<QuotaRow> rows, decimal? goal, FiscalPeriod period)
    {
        var parts = rows.Select(row => PartOf(row, period))
            .OfType<QuotaPart>()
            .OrderBy(part => part.Row.Start)
            .ToList();
        if (parts.Count == 0)
        {
            return Quota.FirstOf(null, goal);
        }

        var notes = parts.Where(part => part.Days < part.AllDays).Select(Note).ToList();
        return Quota.FirstOf(parts.Sum(part => part.Amount), null, parts.Exists(part => part.Row.Assumed)) with
        {
            Capacity = CapacityOf(parts),
            Note = notes.Count == 0 ? null : string.Join(" ", notes),
        };
    }

    private static QuotaPart? PartOf(QuotaRow row, FiscalPeriod period)
    {
        if (row.End is not { } end)
        {
            return period.Contains(row.Start) ? new QuotaPart(row, 1, 1) : null;
        }

        var from = row.Start > period.Start ? row.Start : period.Start;
        var to = end < period.End ? end : period.End;
        var days = CalendarDay.Between(from, to) + 1;
        return days < 1 ? null : new QuotaPart(row, days, CalendarDay.Between(row.Start, end) + 1);
    }

    // By what each part asks for; where that says nothing the parts count alike.
    private static decimal CapacityOf(List<QuotaPart> parts)
    {
        var asked = parts.Sum(part => Math.Max(0m, part.Amount));
        return asked > 0m
            ? Exact.Quotient(parts.Sum(part => Math.Max(0m, part.Amount) * part.Row.Capacity), asked) ?? 1m
            : parts.Average(part => part.Row.Capacity);
    }

    private static string Note(QuotaPart part) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "The quota from {0:yyyy-MM-dd} to {1:yyyy-MM-dd} spans more than the period: {2} of its {3} days count.",
            part.Row.Start,
            part.Row.End,
            part.Days,
            part.AllDays
        );

    private sealed record QuotaPart(QuotaRow Row, int Days, int AllDays)
    {
        // To the cent, half a cent away from zero.
        public decimal Amount =>
            Days == AllDays ? Row.Amount : Math.Round(Row.Amount * Days / AllDays, 2, MidpointRounding.AwayFromZero);
    }
}
