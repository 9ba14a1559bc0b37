using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Plans, completes, cancels, reschedules, moves and deletes activities of every kind.</summary>
internal sealed class RandomActivities(PluginWorld world, Random random, Func<Guid> anyDeal)
{
    private static readonly string[] Kinds = ["phonecall", "appointment", "email", "task", "letter"];

    private readonly List<EntityReference> planned = [];

    public Action Choose()
    {
        var (kind, deal, day) = (Kinds[random.Next(Kinds.Length)], anyDeal(), world.Today.AddDays(random.Next(-5, 40)));
        var (how, which, flag) = (planned.Count == 0 ? 0 : random.Next(8), random.Next(1_000), random.Next(2) == 0);
        return how switch
        {
            0 or 1 or 2 => () => Plan(kind, deal, day, flag),
            3 or 4 => On(
                which,
                row =>
                    world.System.Update(
                        Some.Completion(row.LogicalName, row.Id, world.Dataverse.Clock.UtcNow.AddDays(flag ? -2 : 0))
                    )
            ),
            5 => On(
                which,
                row =>
                    world.System.Update(
                        flag
                            ? Change(row, ActivityTable.State, new OptionSetValue(2))
                            : Change(row, ActivityTable.ScheduledEnd, day)
                    )
            ),
            6 => On(
                which,
                row =>
                    world.System.Update(
                        Change(row, ActivityTable.Regarding, new EntityReference(OpportunityTable.LogicalName, deal))
                    )
            ),
            _ => On(which, Delete),
        };
    }

    private static Entity Change(EntityReference row, string column, object value) =>
        new(row.LogicalName, row.Id) { [column] = value };

    private void Plan(string kind, Guid deal, DateTime day, bool flag)
    {
        var row = Some.Activity(kind, deal, day);
        if (kind is "phonecall" or "email")
        {
            row[ActivityTable.Direction] = flag;
        }
        else if (kind == "task")
        {
            row[ActivityTable.CustomerWork] = flag;
        }

        planned.Add(new EntityReference(kind, world.Has(row)));
    }

    private void Delete(EntityReference row)
    {
        world.System.Delete(row.LogicalName, row.Id);
        planned.Remove(row);
    }

    private Action On(int which, Action<EntityReference> act) => () => act(planned[which % planned.Count]);
}
