using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Adds the reps' counts up to the pace of the organisation and of the business units.</summary>
/// <param name="run">The call.</param>
/// <param name="tree">Who leads whom.</param>
internal sealed class PaceTables(NightlyRun run, ManagerTree tree)
{
    private readonly PaceFrames frames = new(run.Configuration, run.Today, isNight: true);

    /// <summary>Writes the tables of the present period and the next; those of others are dropped.</summary>
    /// <param name="rows">The rows of reps and of unattributed deals, of these periods.</param>
    public void Remember(IReadOnlyCollection<Entity> rows) =>
        new FiguresRow(run.Service).ChangePace(figures =>
        {
            var periods = run.Horizon.Periods.Where(frames.SpeakOf).ToList();
            var sheets = periods.ToDictionary(period => period.Start, period => Sheets(rows, period));
            if (figures.Organisation is { } everybody)
            {
                everybody.Tables = periods
                    .Select(period => OfOrganisation(period, sheets[period.Start]))
                    .OfType<PaceTableEntry>()
                    .ToList();
            }

            foreach (var unit in figures.Units)
            {
                var id = Guid.Parse(unit.Key);
                unit.Value.Tables = periods
                    .Select(period => OfUnit(period, id, sheets[period.Start]))
                    .OfType<PaceTableEntry>()
                    .ToList();
            }
        });

    private static List<PaceRow> Sheets(IEnumerable<Entity> rows, FiscalPeriod period) =>
        rows.Where(row => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date == period.Start)
            .Select(row => new PaceRow(
                row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id,
                row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId)?.Id,
                CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)) ?? new CoverageSums()
            ))
            .ToList();

    private PaceTableEntry? OfOrganisation(FiscalPeriod period, List<PaceRow> rows)
    {
        var reps = rows.Select(row => new { Row = row, Pace = Read(row, PaceSums.Organisation) }).ToList();
        if (TeamPaceRule.Of(frames.OfOrganisation(period), reps.Select(rep => rep.Pace).ToList()) is not { } pace)
        {
            return null;
        }

        var teams = reps.Where(rep => rep.Row.RepId is not null)
            .SelectMany(rep =>
                tree.Above(rep.Row.RepId!.Value).Select(manager => new { Group = manager.RepId, rep.Pace })
            )
            .GroupBy(member => member.Group, member => member.Pace);
        var units = reps.Where(rep => rep.Row.RepId is not null && rep.Row.UnitId is not null)
            .GroupBy(rep => rep.Row.UnitId!.Value, rep => rep.Pace);
        var groups = teams
            .Concat(units)
            .Select(group => (IReadOnlyCollection<RepPace>)group.ToList())
            .Concat([reps.Select(rep => rep.Pace).ToList()]);
        var entry = PaceContract.Entry(period, run.Today, pace);
        entry.GroupRatios = [.. GroupHabit.Ratios(groups, pace)];
        return entry;
    }

    private PaceTableEntry? OfUnit(FiscalPeriod period, Guid unitId, List<PaceRow> rows)
    {
        var reps = rows.Where(row => row.UnitId == unitId && row.RepId is not null)
            .Select(row => Read(row, PaceSums.Unit))
            .ToList();
        return frames.OfUnit(period, unitId) is { } frame && TeamPaceRule.Of(frame, reps) is { } pace
            ? PaceContract.Entry(period, run.Today, pace)
            : null;
    }

    // What nobody is credited for adds deals, and is no rep of the team.
    private static RepPace Read(PaceRow row, string team)
    {
        var pace = new PaceReading(row.Sheet, team).Rep();
        return row.RepId is null ? pace with { IsActive = false } : pace;
    }

    private sealed record PaceRow(Guid? RepId, Guid? UnitId, CoverageSums Sheet);
}
