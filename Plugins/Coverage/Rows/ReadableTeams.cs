using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>Finds the teams whose sums somebody may know.</summary>
/// <param name="readable">What that person may read.</param>
/// <param name="period">The period.</param>
internal sealed class ReadableTeams(ReadableCoverage readable, FiscalPeriod period)
{
    /// <summary>
    /// The managers whose team's row can be read, or the row of every rep in the team: then the sums tell nothing new,
    /// and
    /// a team has no row of its own before the first night.
    /// </summary>
    /// <param name="managers">The managers asked for.</param>
    /// <param name="members">The keys of a manager's reps' rows.</param>
    public ISet<Guid> Of(IReadOnlyCollection<Guid> managers, Func<Guid, IEnumerable<string>> members)
    {
        var keys = managers
            .Select(TeamKey)
            .Concat(managers.SelectMany(members))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var seen = new HashSet<string>(
            readable
                .Read(keys, RepCoverageTable.Key)
                .Select(row => row.GetAttributeValue<string>(RepCoverageTable.Key)),
            StringComparer.Ordinal
        );
        return new HashSet<Guid>(managers.Where(id => seen.Contains(TeamKey(id)) || members(id).All(seen.Contains)));
    }

    private string TeamKey(Guid managerId) => CoverageKey.Team(managerId, period.Start);
}
