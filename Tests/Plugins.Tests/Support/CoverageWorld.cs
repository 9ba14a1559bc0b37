using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>
/// What tests of coverage do with a world: deals, quotas, the nightly run, and the rows that come of it.
/// </summary>
internal static class CoverageWorld
{
    public static readonly DateTime Quarter = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static EntityReference User(Guid id) => new("systemuser", id);

    /// <summary>A team that can own deals.</summary>
    public static EntityReference HasTeam(this PluginWorld world, string name)
    {
        var team = new EntityReference(
            "team",
            world.Has(
                new Entity("team")
                {
                    ["name"] = name,
                    ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
                    ["administratorid"] = User(world.Manager),
                    ["teamtype"] = new OptionSetValue(0),
                }
            )
        );
        world.GiveRoles(team, Users.Rep);
        return team;
    }

    /// <summary>Names the user who is credited for a team's deals.</summary>
    public static Guid HasCredit(this PluginWorld world, EntityReference team, Guid user) =>
        world.Has(
            new Entity(TeamCreditTable.LogicalName)
            {
                ["sc_name"] = "Credit",
                [TeamCreditTable.TeamId] = team,
                [TeamCreditTable.UserId] = User(user),
            }
        );

    /// <summary>A quota of a rep.</summary>
    public static Guid HasQuota(this PluginWorld world, Guid rep, decimal amount, DateTime? start = null) =>
        world.Has(
            new Entity(QuotaTable.LogicalName)
            {
                [QuotaTable.Name] = "Quota",
                [QuotaTable.RepId] = User(rep),
                [QuotaTable.Owner] = User(rep),
                [QuotaTable.PeriodStart] = start ?? Quarter,
                [QuotaTable.Amount] = new Money(amount),
            }
        );

    /// <summary>An open deal of somebody, opened some days ago.</summary>
    public static Guid HasDeal(
        this PluginWorld world,
        Guid owner,
        decimal? value,
        DateTime? closesOn = null,
        int stage = 1,
        int daysAgo = 10
    )
    {
        var deal = Some.Deal(value, closesOn, stage);
        deal[OpportunityTable.Owner] = User(owner);
        deal["overriddencreatedon"] = world.Today.AddDays(-daysAgo);
        return world.Has(deal);
    }

    /// <summary>A deal that is won today.</summary>
    public static Guid HasWon(this PluginWorld world, Guid owner, decimal value, int daysAgo = 30)
    {
        var deal = world.HasDeal(owner, value, daysAgo: daysAgo);
        world.System.Execute(Some.Win(deal, value));
        return deal;
    }

    /// <summary>A deal that is lost today.</summary>
    public static Guid HasLost(this PluginWorld world, Guid owner, decimal value, int daysAgo = 30, int reason = 4)
    {
        var deal = world.HasDeal(owner, value, daysAgo: daysAgo);
        world.System.Execute(Some.Lose(deal, reason));
        return deal;
    }

    /// <summary>The coverage row with a key; a failure when there is none.</summary>
    public static Entity CoverageOf(this PluginWorld world, string key) =>
        Assert.Single(world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, key));

    /// <summary>A rep's row of the quarter.</summary>
    public static Entity CoverageOf(this PluginWorld world, Guid rep) => world.CoverageOf($"{rep:D}:2026-01-01");

    /// <summary>Several nightly runs one behind the other.</summary>
    public static void Nights(this PluginWorld world, int count) =>
        Assert.All(Enumerable.Range(0, count), _ => world.RunNight());

    /// <summary>The whole nightly run; says how many calls it took.</summary>
    public static int RunNight(this PluginWorld world, Guid? rep = null, int? chunkSize = null)
    {
        var calls = world.RunNightAlone(rep, chunkSize);
        world.Drain();
        return calls;
    }

    /// <summary>The same without the background work that waits.</summary>
    public static int RunNightAlone(this PluginWorld world, Guid? rep = null, int? chunkSize = null)
    {
        var token = string.Empty;
        var calls = 0;
        do
        {
            var request = new OrganizationRequest("sc_RunNightly");
            Add(request, "ContinuationToken", token.Length == 0 ? null : token);
            Add(request, "RepId", rep);
            Add(request, "ChunkSize", chunkSize);
            token = NextOf(world, request);
            calls++;
        } while (token.Length > 0);

        return calls;
    }

    // A call that failed over one row says how to go on.
    private static string NextOf(PluginWorld world, OrganizationRequest request)
    {
        try
        {
            return (string)world.System.Execute(request).Results["ContinuationToken"];
        }
        catch (Emulator.Faults.DataverseFault refused)
            when (refused.Message.Contains(NightlyMessage.GoOn, StringComparison.Ordinal))
        {
            return refused.Message[
                (refused.Message.IndexOf(NightlyMessage.GoOn, StringComparison.Ordinal) + NightlyMessage.GoOn.Length)..
            ];
        }
    }

    private static void Add(OrganizationRequest request, string name, object? value)
    {
        if (value is not null)
        {
            request[name] = value;
        }
    }
}
