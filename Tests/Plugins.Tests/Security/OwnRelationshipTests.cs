using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>
/// Every relationship of ours to a standard table, found in the packaged solution: whatever somebody without a role of
/// ours
/// does with the standard row, our rows stand in nobody's way. A new relationship is tried without anyone remembering.
/// </summary>
public sealed class OwnRelationshipTests : IDisposable
{
    // Rows that nobody works with every day.
    private static readonly string[] Untouched = ["transactioncurrency", "organization", "owner"];

    // Who made and changed a row: links that nothing cascades along, and that no message of the row's asks for.
    private static readonly string[] Stamps = ["createdby", "modifiedby", "createdonbehalfby", "modifiedonbehalfby"];

    // Rows that only managers have rights on: nobody else can own one.
    private static readonly string[] OfManagers = [AssessmentTable.LogicalName, AssessmentAnswerTable.LogicalName];

    private static readonly Lazy<IReadOnlyList<RelationshipDefinition>> Ours = new(() =>
    {
        using var template = new PluginWorld();
        return
        [
            .. template
                .Dataverse.Metadata.Relationships.Where(one =>
                    one.IsCustom && !IsOurs(one.ReferencedTable) && !Untouched.Contains(one.ReferencedTable)
                )
                .OrderBy(one => one.SchemaName, StringComparer.Ordinal),
        ];
    });

    private readonly PluginWorld world = new();

    public static TheoryData<string, string> Operations
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var one in Ours.Value.Where(one => !Stamps.Contains(one.ReferencingColumn)))
            {
                foreach (var operation in StandardOperations.On(one.ReferencedTable))
                {
                    all.Add(one.SchemaName, operation);
                }
            }

            return all;
        }
    }

    [Fact]
    public void The_package_has_relationships_to_standard_tables_and_each_of_those_tables_has_its_operations()
    {
        Assert.True(Ours.Value.Count > 40, $"{Ours.Value.Count} relationships were found.");
        Assert.All(Ours.Value, one => Assert.NotEmpty(StandardOperations.On(one.ReferencedTable)));
    }

    [Fact]
    public void None_of_them_cascades_a_change_of_owner_or_a_share() =>
        Assert.All(
            Ours.Value,
            one =>
                Assert.All(
                    [one.Assign, one.Share, one.Unshare, one.Reparent],
                    cascade => Assert.Equal(Cascade.None, cascade)
                )
        );

    [Theory]
    [MemberData(nameof(Operations))]
    public void Somebody_without_a_role_of_ours_is_not_held_up(string relationship, string operation)
    {
        var one = Ours.Value.Single(candidate => candidate.SchemaName == relationship);
        var clerk = world.HasClerk();
        var row = StandardOperations.Make(world, clerk, one.ReferencedTable);
        HasRowBehind(one, row);
        world.Drain();

        StandardOperations.Do(world, clerk, operation, row);

        world.Drain();
    }

    public void Dispose() => world.Dispose();

    private static bool IsOurs(string table) => table.StartsWith("sc_", StringComparison.Ordinal);

    private void HasRowBehind(RelationshipDefinition one, EntityReference row)
    {
        var ours = new Entity(one.ReferencingTable);
        if (one.ReferencingColumn.StartsWith("sc_", StringComparison.Ordinal))
        {
            ours[one.ReferencingColumn] = row;
        }
        else
        {
            ours["ownerid"] = OwnerBehind(row, OfManagers.Contains(one.ReferencingTable) ? Users.Manager : Users.Rep);
        }

        world.Has(ours);
    }

    // The link to owner and business unit that the platform keeps by itself: to somebody who may own such a row.
    private EntityReference OwnerBehind(EntityReference row, string role)
    {
        var owner = row.LogicalName == "businessunit" ? CoverageWorld.User(world.HasUser("Northerner", row.Id)) : row;
        world.GiveRoles(owner, role);
        return owner;
    }
}
