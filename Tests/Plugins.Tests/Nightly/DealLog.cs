using System.Globalization;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>
/// What people did to a deal, kept beside the database: the history that no row can be asked for again.
/// </summary>
internal sealed class DealLog(Guid id, DateTime createdOn, int stage, DateTime? closesOn)
{
    private readonly List<string> stays = [];
    private int stage = stage;
    private DateTime? closesOn = closesOn;

    public Guid Id => id;

    /// <summary>The name that ended stays are known by.</summary>
    public IEnumerable<string> Stays => stays;

    public bool IsOpen { get; private set; } = true;

    public DateTime EnteredOn { get; private set; } = createdOn;

    public DateTime? ReopenedOn { get; private set; }

    /// <summary>
    /// Whether a save of what people did went through unjudged: the deal's history dates from when it was judged, which
    /// this log does not know. What follows from rows alone is not excused.
    /// </summary>
    public bool IsLate { get; set; }

    public ClosePushes Pushes { get; private set; } = ClosePushes.None;

    public void MovesTo(int next, DateTime now)
    {
        if (next != stage && IsOpen)
        {
            Leave(now);
            EnteredOn = now;
        }

        stage = next;
    }

    public void IsMeantFor(DateTime? day, DateTime today)
    {
        Pushes = IsOpen ? Pushes.After(closesOn, day, today, SalesSettings.Default.Stale) : Pushes;
        closesOn = day;
    }

    public void Closes(DateTime now)
    {
        Leave(now);
        IsOpen = false;
    }

    public void Reopens(DateTime now)
    {
        IsOpen = true;
        EnteredOn = now;
        ReopenedOn = now.Date;
        Pushes = ClosePushes.None;
    }

    public static string Stay(Guid deal, int stage, DateTime entered, DateTime left) =>
        string.Create(CultureInfo.InvariantCulture, $"{deal} was in stage {stage} from {entered:s} to {left:s}");

    private void Leave(DateTime now) => stays.Add(Stay(id, stage, EnteredOn, now));
}
