using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Computes one coverage row and writes it.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="nowUtc">When it is done.</param>
internal sealed class CoverageRecomputation(IOrganizationService service, DateTime nowUtc)
{
    private const int LongestNote = 4_000;

    /// <summary>Clears the mark, then reads and writes: an event that comes while this works marks the row anew.</summary>
    public void Run(Guid rowId, RepFrame rep, DateTime start, DateTime end)
    {
        service.Update(new Entity(RepCoverageTable.LogicalName, rowId) { [RepCoverageTable.DirtySince] = null });
        try
        {
            var columns = Compute(rep, start, end);
            service.Update(new Entity(RepCoverageTable.LogicalName, rowId).With(columns));
        }
        catch (Exception problem)
        {
            // Old figures must not stand there as if they were right. Marking the row again here would set off the next
            // try at once, and the next after it: the job itself asks for another try, and the nightly run comes too.
            service.Update(new Entity(RepCoverageTable.LogicalName, rowId)
            {
                [RepCoverageTable.Note] = Shortened("Could not compute: " + problem.Message),
            });
            throw;
        }
    }

    /// <summary>Leaves the figures of a disabled user as they are and says so.</summary>
    public static void SayDisabled(IOrganizationService service, Guid rowId) => service.Update(new Entity(RepCoverageTable.LogicalName, rowId)
    {
        [RepCoverageTable.DirtySince] = null,
        [RepCoverageTable.Note] = "The user is disabled: the figures are no longer computed, and the deals are summed up as unattributed.",
    });

    private Dictionary<string, object?> Compute(RepFrame rep, DateTime start, DateTime end)
    {
        var configuration = new ConfigurationStore(service).Read();
        var today = nowUtc.Date;
        // The row keeps its own dates: the organisation may have changed its calendar since.
        var period = configuration.Calendar.PeriodOf(start) with { Start = start, End = end };
        var tally = new FactsTally(today, configuration.Settings);
        var sheet = tally.Of(Deals(rep, configuration, tally.From(period), tally.WindowStart), period);
        var coverage = new CoverageSum(configuration, today).Of(rep, period, sheet);
        var columns = CoverageColumns.Of(coverage).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        columns[RepCoverageTable.Basis] = sheet.ToString();
        columns[RepCoverageTable.ComputedOn] = nowUtc;
        columns[RepCoverageTable.ManagerId] = CoverageRowIdentity.User(rep.ManagerId);
        columns[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(rep.BusinessUnitId);
        return columns;
    }

    private DealBook Deals(RepFrame rep, SalesConfiguration configuration, DateTime from, DateTime windowStart)
    {
        var store = new DealStore(service, configuration.LossReasons);
        var owners = OwnerFilter.Of(rep.Owners);
        var leads = new LeadStore(service).CreatedBy(rep.Owners, windowStart);
        return new DealBook(store.OpenOf(owners), store.ClosedOf(owners, from), leads.Values.Sum());
    }

    private static string Shortened(string text) => text.Length <= LongestNote ? text : text.Substring(0, LongestNote);
}
