using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>A mark on a coverage row, as the job knows it that the mark set off.</summary>
/// <param name="RepId">The row's rep.</param>
/// <param name="Start">The first day of the row's period.</param>
/// <param name="End">The last day of the row's period.</param>
/// <param name="On">When the row was marked.</param>
internal sealed record Marked(Guid RepId, DateTime Start, DateTime End, DateTime On)
{
    /// <summary>The moment of the mark as a stored time is compared with it: without fractions of a second.</summary>
    public DateTime OnSecond => On.AddTicks(-(On.Ticks % TimeSpan.TicksPerSecond));

    /// <summary>
    /// Rows that are due whatever they say: the job has taken their marks off and not written them yet.
    /// </summary>
    public IReadOnlyCollection<Guid> Owed { get; init; } = [];
}

/// <summary>A rep and the coverage rows of the rep that wait for a recomputation.</summary>
/// <param name="Rep">The rep, without quotas and teams.</param>
/// <param name="Rows">The rows, at least one.</param>
internal sealed record DirtyRep(RepProfile Rep, IReadOnlyList<DirtyRow> Rows)
{
    /// <summary>The first day of the earliest row's period.</summary>
    public DateTime Start => Rows.Min(row => row.Start);

    /// <summary>The last day of the latest row's period.</summary>
    public DateTime End => Rows.Max(row => row.End);
}

/// <summary>A coverage row that waits.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Start">The first day of its period.</param>
/// <param name="End">The last day of its period.</param>
internal sealed record DirtyRow(Guid Id, DateTime Start, DateTime End)
{
    /// <summary>The version that it was last read with.</summary>
    public string? Version { get; init; }

    /// <summary>A change of the row as it was read.</summary>
    public Entity Change() => new(RepCoverageTable.LogicalName, Id) { RowVersion = Version };

    /// <summary>
    /// The row's period. It keeps its own dates: the organisation may have changed its calendar since.
    /// </summary>
    public FiscalPeriod Period(FiscalCalendar calendar) => calendar.PeriodOf(Start) with { Start = Start, End = End };

    /// <summary>A row as it was read; null when it lacks its dates.</summary>
    public static DirtyRow? Of(Entity row) =>
        row.GetAttributeValue<DateTime?>(RepCoverageTable.PeriodStart)?.Date is { } start
        && row.GetAttributeValue<DateTime?>(RepCoverageTable.PeriodEnd)?.Date is { } end
            ? new DirtyRow(row.Id, start, end) { Version = row.RowVersion }
            : null;
}
