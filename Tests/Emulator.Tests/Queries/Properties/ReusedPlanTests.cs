using FsCheck;
using FsCheck.Fluent;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>
/// A random query answered by a statement made for other values has the answer of one compiled for it alone.
/// </summary>
public sealed class ReusedPlanTests : IDisposable
{
    private static readonly Gen<(List<AccountRow> Accounts, List<DealRow> Deals, List<RandomQuery> Queries)> Cases =
        from accounts in RandomGen.Accounts
        from deals in RandomGen.Deals
        from query in RandomGen.Queries
        from second in RandomGen.WithOtherValues(query)
        from third in RandomGen.WithOtherValues(query)
        select (accounts, deals, new List<RandomQuery> { query, second, third });

    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_query_with_other_values_has_the_answer_of_a_fresh_engine()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    RandomRows.Fill(world, one.Accounts, one.Deals);
                    foreach (var query in one.Queries.Select(RandomExpression.Of))
                    {
                        Assert.Equal(Lines(world.RunAfresh(query)), Lines(world.Run(query)));
                    }
                }
            )
        );

        Assert.True(world.ReusedPlans > 100, $"{world.ReusedPlans} queries were answered by an earlier statement.");
    }

    private static IEnumerable<string> Lines(EntityCollection rows) =>
        rows.Entities.Select(row =>
            string.Join(
                ", ",
                row.Attributes.OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => $"{one.Key}={Text(one.Value)}")
            )
            + " / "
            + string.Join(
                ", ",
                row.FormattedValues.OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => $"{one.Key}={one.Value}")
            )
        );

    private static object? Text(object? value) =>
        value switch
        {
            AliasedValue aliased => Text(aliased.Value),
            EntityReference reference => $"{reference.LogicalName}:{reference.Id}:{reference.Name}",
            Money money => money.Value,
            OptionSetValue option => option.Value,
            _ => value,
        };
}
