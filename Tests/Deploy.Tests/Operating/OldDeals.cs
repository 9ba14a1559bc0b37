using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Deploy.Tests.Operating;

/// <summary>
/// An organisation that sold for a while before the solution came: no step has ever run on its deals.
/// </summary>
internal static class OldDeals
{
    public static readonly DateTime Today = new(2026, 2, 10, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<EmbeddedDataverse> Small = new(() => Make(reps: 8, dealsEach: 12));

    /// <summary>A copy of a small one: 8 reps, one of them disabled, a team, 112 deals.</summary>
    public static EmbeddedDataverse SmallCopy() => Small.Value.Copy();

    /// <summary>Makes one: deals first, then the solution.</summary>
    public static EmbeddedDataverse Make(int reps, int dealsEach)
    {
        var dataverse = BeforeTheSolution(reps, dealsEach);
        dataverse.Import(LiveEnvironment.Package);
        var first = new QueryByAttribute("systemuser") { ColumnSet = new ColumnSet("systemuserid") };
        first.AddAttributeValue("domainname", "Rep1@example.com");
        GiveRoles(dataverse);
        Quota(dataverse, dataverse.System.RetrieveMultiple(first).Entities.Single().Id, 100_000m);
        return dataverse;
    }

    /// <summary>Makes one that does not have the solution yet.</summary>
    public static EmbeddedDataverse BeforeTheSolution(int reps, int dealsEach)
    {
        var dataverse = EmbeddedDataverse.Open(
            new EmulatorOptions { RunAsyncAutomatically = true, StartUtc = Today.AddHours(9) }
        );
        var manager = User(dataverse, "Manager", null);
        dataverse.AsSalesperson(new EntityReference("systemuser", manager));
        var users = Enumerable.Range(1, reps).Select(number => User(dataverse, $"Rep {number}", manager)).ToList();
        var team = dataverse.System.Create(
            new Entity("team")
            {
                ["name"] = "Tender team",
                ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
            }
        );
        foreach (var (user, number) in users.Select((user, index) => (user, index + 1)))
        {
            Deals(dataverse, dataverse.AsSalesperson(new EntityReference("systemuser", user)), $"{number}", dealsEach);
        }

        Deals(dataverse, dataverse.AsSalesperson(new EntityReference("team", team)), "T", dealsEach + 4);
        dataverse.System.Update(new Entity("systemuser", users[^1]) { ["isdisabled"] = true });
        return dataverse;
    }

    // Nobody can own what is computed of them without the solution's role; it came with the solution.
    private static void GiveRoles(EmbeddedDataverse dataverse)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("domainname") };
        query.Criteria.AddCondition("domainname", ConditionOperator.EndsWith, "@example.com");
        foreach (var user in dataverse.System.RetrieveMultiple(query).Entities)
        {
            dataverse.GiveRole("SalesCorner Rep", user.Id);
        }
    }

    private static Guid User(EmbeddedDataverse dataverse, string name, Guid? manager) =>
        dataverse.System.Create(
            new Entity("systemuser")
            {
                ["firstname"] = name,
                ["lastname"] = "Sample",
                ["domainname"] = name.Replace(" ", string.Empty, StringComparison.Ordinal) + "@example.com",
                ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
                ["parentsystemuserid"] = manager is null ? null : new EntityReference("systemuser", manager.Value),
            }
        );

    private static void Quota(EmbeddedDataverse dataverse, Guid rep, decimal amount) =>
        dataverse.System.Create(
            new Entity("sc_quota")
            {
                ["sc_name"] = "Quota",
                ["sc_repid"] = new EntityReference("systemuser", rep),
                ["ownerid"] = new EntityReference("systemuser", rep),
                ["sc_periodstart"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                ["sc_amount"] = new Money(amount),
            }
        );

    private static void Deals(EmbeddedDataverse dataverse, EntityReference owner, string label, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var created = Today.AddDays(-10 - (number % 90));
            var deal = dataverse.System.Create(
                new Entity("opportunity")
                {
                    ["name"] = $"Deal {label}-{number}",
                    ["ownerid"] = owner,
                    ["overriddencreatedon"] = created,
                    ["estimatedvalue"] = new Money(1_000m + (37m * number)),
                    ["estimatedclosedate"] = Today.AddDays((number % 120) - 20),
                    ["salesstage"] = new OptionSetValue(number % 4),
                    ["budgetstatus"] = new OptionSetValue(number % 4),
                    ["actualclosedate"] = Ends(number) ? created.AddDays(5) : null,
                    ["actualvalue"] = number % 5 == 1 ? new Money(900m + (37m * number)) : null,
                }
            );
            Follow(dataverse, deal, number, created);
        }
    }

    private static bool Ends(int number) => number % 5 is 1 or 2 or 3;

    // Of five deals one is won, two are lost, and two are open: one of them was called.
    private static void Follow(EmbeddedDataverse dataverse, Guid deal, int number, DateTime created)
    {
        if (Ends(number))
        {
            var won = number % 5 == 1;
            dataverse.System.Update(
                new Entity("opportunity", deal)
                {
                    ["statecode"] = new OptionSetValue(won ? 1 : 2),
                    ["statuscode"] = new OptionSetValue(won ? 3 : 4 + (number % 2)),
                }
            );
        }
        else if (number % 5 == 0)
        {
            var call = dataverse.System.Create(
                new Entity("phonecall")
                {
                    ["subject"] = "Talk",
                    ["regardingobjectid"] = new EntityReference("opportunity", deal),
                    ["actualend"] = created.AddDays(3),
                    ["actualdurationminutes"] = 20,
                }
            );
            dataverse.System.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        }
    }
}
