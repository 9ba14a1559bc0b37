using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>
/// What people do with rows of standard tables: give them away, delete them, merge them, switch them off, move them to
/// another unit.
/// </summary>
internal static class StandardOperations
{
    private const string Assign = "assign";
    private const string Delete = "delete";
    private const string Merge = "merge";
    private const string Deactivate = "deactivate";
    private const string MoveUnit = "move to another unit";

    private static readonly Dictionary<string, string[]> ByTable = new(StringComparer.Ordinal)
    {
        [OpportunityTable.LogicalName] = [Assign, Deactivate, Delete, MoveUnit],
        ["account"] = [Assign, Deactivate, Delete, Merge, MoveUnit],
        ["contact"] = [Assign, Deactivate, Delete, Merge, MoveUnit],
        ["lead"] = [Assign, Deactivate, Delete, Merge, MoveUnit],
        ["campaign"] = [Assign, Deactivate, Delete, MoveUnit],
        ["systemuser"] = [Deactivate, MoveUnit],
        ["team"] = [Delete],
        ["businessunit"] = [Deactivate, MoveUnit],
    };

    /// <summary>What can be done with rows of a table.</summary>
    public static IReadOnlyList<string> On(string table) => ByTable.GetValueOrDefault(table) ?? [];

    /// <summary>A row of a table that belongs to somebody.</summary>
    public static EntityReference Make(PluginWorld world, Guid owner, string table) =>
        table switch
        {
            "systemuser" => CoverageWorld.User(world.HasUser("Leaver")),
            "team" => world.HasStandardTeam("Bid desk"),
            "businessunit" => new EntityReference(table, world.Unit("North")),
            OpportunityTable.LogicalName => new EntityReference(table, world.Creates(owner, Some.Deal())),
            _ => new EntityReference(table, world.Creates(owner, Named(table))),
        };

    /// <summary>Does it as somebody.</summary>
    public static void Do(PluginWorld world, Guid user, string operation, EntityReference row)
    {
        var service = world.As(user);
        switch (operation)
        {
            case Assign:
                service.Update(
                    new Entity(row.LogicalName, row.Id)
                    {
                        ["ownerid"] = CoverageWorld.User(world.HasClerk("Colleague")),
                    }
                );
                break;
            case Delete:
                service.Delete(row.LogicalName, row.Id);
                break;
            case Merge:
                service.Execute(MergeInto(row, service.Create(Named(row.LogicalName))));
                break;
            case Deactivate:
                service.Update(Deactivation(row));
                break;
            case MoveUnit:
                Move(world, service, row);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(operation), operation, "Nobody does that.");
        }
    }

    private static Entity Named(string table) =>
        table switch
        {
            "account" or "campaign" => new Entity(table) { ["name"] = "Customer" },
            "lead" => new Entity(table) { ["subject"] = "Asked", ["lastname"] = "Customer" },
            _ => new Entity(table) { ["lastname"] = "Customer" },
        };

    private static OrganizationRequest MergeInto(EntityReference merged, Guid kept) =>
        new("Merge")
        {
            ["Target"] = new EntityReference(merged.LogicalName, kept),
            ["SubordinateId"] = merged.Id,
            ["UpdateContent"] = new Entity(merged.LogicalName),
            ["PerformParentingChecks"] = false,
        };

    private static Entity Deactivation(EntityReference row) =>
        row.LogicalName switch
        {
            "systemuser" or "businessunit" => new Entity(row.LogicalName, row.Id) { ["isdisabled"] = true },
            OpportunityTable.LogicalName or "lead" => new Entity(row.LogicalName, row.Id)
            {
                ["statecode"] = new OptionSetValue(2),
            },
            _ => new Entity(row.LogicalName, row.Id) { ["statecode"] = new OptionSetValue(1) },
        };

    // A row of a user's goes to another unit with a new owner from there.
    private static void Move(PluginWorld world, IOrganizationService service, EntityReference row)
    {
        var unit = new EntityReference("businessunit", world.Unit("South"));
        var column = row.LogicalName switch
        {
            "systemuser" => "businessunitid",
            "businessunit" => "parentbusinessunitid",
            _ => "ownerid",
        };
        var value = column == "ownerid" ? CoverageWorld.User(world.HasClerk("Southerner", unit.Id)) : unit;
        service.Update(new Entity(row.LogicalName, row.Id) { [column] = value });
    }
}
