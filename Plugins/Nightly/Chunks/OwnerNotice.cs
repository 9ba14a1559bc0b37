using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Something that owners are told of once, by the night on which it came up.</summary>
/// <param name="TitleEnd">How the title ends, by which a notice is found again.</param>
/// <param name="Title">The title for a number of rows.</param>
/// <param name="Body">What to do.</param>
internal sealed record OwnerNotice(string TitleEnd, Func<int, string> Title, string Body)
{
    private const string OwningUser = "owninguser";

    // appnotification.icontype, "Warning".
    private const int Warning = 100_000_003;

    /// <summary>
    /// The day after which something is new; null when nobody is to be told. The first run of all would tell everybody
    /// of everything old at once.
    /// </summary>
    public static DateTime? Since(NightlyRun run)
    {
        var since = run.Configuration.NightlyRanOn is { } ran
            ? run.Configuration.DayOf(ran)
            : CalendarDay.Add(run.Today, -1);
        return
            since < run.Today && run.Configuration.Settings.NotifyOwners && new NotificationSwitch(run.Service).IsOn()
            ? since
            : null;
    }

    /// <summary>Tells each owner once a run, as far as the budget of a call allows.</summary>
    /// <param name="run">The call.</param>
    /// <param name="rows">Finds the rows whose owners are told.</param>
    public ChunkResult Tell(NightlyRun run, params QueryExpression[] rows)
    {
        var owners = rows.SelectMany(query => OwnersOf(run, query))
            .GroupBy(owner => owner)
            .ToDictionary(group => group.Key, group => group.Count());
        var told = Told(run);
        var untold = owners.Where(owner => !told.Contains(owner.Key));
        return new Portion<KeyValuePair<Guid, int>>(run, untold, owner => owner.Key.ToString("N")).Do(
            owner =>
            {
                Notify(run, new EntityReference(UserTable.LogicalName, owner.Key), owner.Value);
                return 1;
            },
            next: null
        ) with
        {
            Total = owners.Count,
        };
    }

    // Page by page: an aggregate ends at 50,000 rows, and so many deals of an import may turn stale on one day.
    private static IEnumerable<Guid> OwnersOf(NightlyRun run, QueryExpression query)
    {
        var user = query.AddLink(UserTable.LogicalName, OwningUser, UserTable.Id);
        user.LinkCriteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        return run.Service.All(query).Select(row => row.GetAttributeValue<EntityReference>(OpportunityTable.Owner).Id);
    }

    // A call whose answer was lost is made again.
    private HashSet<Guid> Told(NightlyRun run)
    {
        var query = new QueryExpression(NotificationTable.LogicalName)
        {
            ColumnSet = new ColumnSet(NotificationTable.Owner),
        };
        query.Criteria.AddCondition(NotificationTable.CreatedOn, ConditionOperator.GreaterEqual, run.Token.StartedUtc);
        query.Criteria.AddCondition(
            NotificationTable.Title,
            ConditionOperator.Like,
            $"%{run.Configuration.Words.Say(TitleEnd)}%"
        );
        query.AddOrder(NotificationTable.Id, OrderType.Ascending);
        return
        [
            .. run.Service.All(query).Select(row => row.GetAttributeValue<EntityReference>(NotificationTable.Owner).Id),
        ];
    }

    private void Notify(NightlyRun run, EntityReference owner, int count) =>
        run.Service.Create(
            new Entity(NotificationTable.LogicalName)
            {
                [NotificationTable.Title] = run.Configuration.Words.Say(Title(count)),
                [NotificationTable.Body] = run.Configuration.Words.Say(Body),
                [NotificationTable.Owner] = owner,
                [NotificationTable.IconType] = new OptionSetValue(Warning),
            }
        );
}
