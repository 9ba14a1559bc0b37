using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Reads and writes baselines by their keys; removes those that nothing speaks for any more.</summary>
internal sealed class BaselineStore
{
    private static readonly string[] Columns =
    [
        .. GuardedTables.All.Single(table => table.Name == BaselineTable.LogicalName).Columns,
        BaselineTable.Currency,
    ];

    private readonly NightlyRun run;
    private readonly Dictionary<string, Entity> stored;

    /// <summary>
    /// Reads the rows of some scopes. To be done before what the wanted ones follow from is read: a version must not be
    /// newer than that.
    /// </summary>
    public BaselineStore(NightlyRun run, params BaselineScope[] scopes)
    {
        this.run = run;
        stored = Stored(scopes);
    }

    /// <summary>Makes the rows equal to the wanted ones, as far as the call's budget allows.</summary>
    public ChunkResult Replace(IReadOnlyCollection<BaselineRow> wanted)
    {
        var keys = new HashSet<string>(wanted.Select(row => row.Key), StringComparer.Ordinal);
        var rows = wanted
            .Select(row => new PendingRow(
                row.Key,
                () => Write(stored.TryGetValue(row.Key, out var found) ? found : null, row)
            ))
            .Concat(
                stored
                    .Where(row => !keys.Contains(row.Key))
                    .Select(gone => new PendingRow(gone.Key, () => Delete(gone.Value.Id)))
            );
        return new Portion<PendingRow>(run, rows, row => row.Key).Do(row => row.Write() ? 1 : 0, next: null);
    }

    // A unit's and a question's names are theirs.
    private static bool IsNamedByPeople(BaselineScope scope) =>
        scope is BaselineScope.BusinessUnit or BaselineScope.Question;

    private bool Delete(Guid id)
    {
        run.Service.Delete(BaselineTable.LogicalName, id);
        return true;
    }

    private Dictionary<string, Entity> Stored(BaselineScope[] scopes)
    {
        var query = new QueryExpression(BaselineTable.LogicalName) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(
            new ConditionExpression(
                BaselineTable.Scope,
                ConditionOperator.In,
                scopes.Select(scope => (object)Choice.Of(scope).Value).ToArray()
            )
        );
        query.AddOrder(BaselineTable.Id, OrderType.Ascending);
        return run
            .Service.All(query)
            .Where(row => row.Contains(BaselineTable.Key))
            .ToDictionary(row => row.GetAttributeValue<string>(BaselineTable.Key), StringComparer.Ordinal);
    }

    private bool Write(Entity? stored, BaselineRow row)
    {
        var wanted = row.Columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        wanted[BaselineTable.Name] = IsNamedByPeople(row.Scope) ? row.Name : run.Configuration.Words.Say(row.Name);
        if (wanted.TryGetValue(BaselineTable.Note, out var note))
        {
            wanted[BaselineTable.Note] = run.Configuration.Words.SayOrNull((string?)note);
        }

        wanted[BaselineTable.Scope] = Choice.Of(row.Scope);
        run.Configuration.NameCurrency(wanted);
        if (stored is null)
        {
            wanted[BaselineTable.ComputedOn] = run.NowUtc;
            run.Service.Execute(
                new UpsertRequest
                {
                    Target = new Entity(BaselineTable.LogicalName, BaselineTable.Key, row.Key).With(wanted),
                }
            );
            return true;
        }

        var isOfToday =
            stored.GetAttributeValue<DateTime?>(BaselineTable.ComputedOn) is { } computed
            && run.Configuration.DayOf(computed) == run.Today;
        if (isOfToday && RowChange.Between(stored, wanted) is null)
        {
            return false;
        }

        wanted[BaselineTable.ComputedOn] = run.NowUtc;
        var change = RowChange.Between(stored, wanted);
        run.Service.UpdateAsRead(change ?? new Entity(BaselineTable.LogicalName, stored.Id));
        return change is not null;
    }
}

/// <summary>A baseline to be.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Scope">What it speaks of.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its figures.</param>
internal sealed record BaselineRow(
    string Key,
    BaselineScope Scope,
    string Name,
    IReadOnlyDictionary<string, object?> Columns
);

/// <summary>What a baseline speaks of, in the order of the choice <c>sc_baselinescope</c>.</summary>
internal enum BaselineScope
{
    /// <summary>Everybody.</summary>
    Organisation,

    /// <summary>A business unit.</summary>
    BusinessUnit,

    /// <summary>A sales stage.</summary>
    Stage,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>An answer to a question.</summary>
    Question,

    /// <summary>A stale rule: the deals that were stale by it, or those that were not.</summary>
    StaleRule,

    /// <summary>Odds that were given at a moment, or of a height.</summary>
    Odds,
}
