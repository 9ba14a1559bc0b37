using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Random queries on random rows return what a straightforward evaluation in memory returns.</summary>
public sealed class RandomQueryTests : IDisposable
{
    private static readonly Gen<Case> Cases =
        from accounts in RandomGen.Accounts
        from deals in RandomGen.Deals
        from query in RandomGen.Queries
        select new Case(accounts, deals, query);

    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_query_returns_the_rows_of_the_reference_in_its_order() =>
        Check(
            1000,
            one =>
            {
                Fill(one);

                var rows = world.Fetch(one.Query.ToXml().ToString());

                Same(one, Reference.Rows(one.Query, one.Deals, one.Accounts).Select(Key), rows.Entities.Select(Key));
            }
        );

    [Fact]
    public void Pages_put_together_are_the_rows_of_the_reference() =>
        Check(
            400,
            one =>
            {
                Fill(one);
                var query = one.Query with { Top = null };
                var xml = query.ToXml();
                xml.SetAttributeValue("count", query.PageSize);

                Same(one, Reference.Rows(query, one.Deals, one.Accounts).Select(Key), Pages(xml).Select(Key));
            }
        );

    [Fact]
    public void Totals_of_groups_are_those_of_the_reference() =>
        Check(
            400,
            one =>
            {
                Fill(one);
                var query = one.Query with { Top = null, Orders = [] };
                var pairs = Reference.Rows(query, one.Deals, one.Accounts);

                foreach (var by in (string[])["rating", "urgent", "name"])
                {
                    var groups = world.Fetch(AggregateXml(query, by)).Entities;
                    Same(
                        one,
                        AggregateReference.Groups(pairs, by).Order(StringComparer.Ordinal),
                        groups.Select(AggregateReference.Line).Order(StringComparer.Ordinal)
                    );
                }
            }
        );

    private static string AggregateXml(RandomQuery query, string by)
    {
        XElement Total(string column, string function, bool distinct = false) =>
            new(
                "attribute",
                new XAttribute("name", column),
                new XAttribute("alias", (distinct ? "different" : function) + column),
                new XAttribute("aggregate", function),
                distinct ? new XAttribute("distinct", "true") : null
            );

        return new XElement(
            "fetch",
            new XAttribute("aggregate", "true"),
            new XElement(
                "entity",
                new XAttribute("name", "deal"),
                new XElement(
                    "attribute",
                    new XAttribute("name", by),
                    new XAttribute("alias", "key"),
                    new XAttribute("groupby", "true")
                ),
                Total("dealid", "count"),
                Total("probability", "countcolumn"),
                Total("probability", "countcolumn", distinct: true),
                ((string[])["sum", "avg", "min", "max"]).SelectMany(function =>
                    (XElement[])[Total("probability", function), Total("amount", function)]
                ),
                query.Filter.ToXml(),
                query.LinkXml()
            )
        ).ToString();
    }

    private static void Check(int tests, Action<Case> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(Cases.ToArbitrary(), holds));

    private static void Same(Case one, IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"{one.Query.ToXml()}\nexpected {string.Join(" | ", expected)}\nactual   {string.Join(" | ", actual)}"
        );

    private static string Key(Pair pair) => $"{pair.Deal.Number}/{pair.Account?.Number}";

    private static string Key(Entity row) =>
        $"{Number(row.Id)}/{(row.GetAttributeValue<AliasedValue>("a.accountid")?.Value is Guid id ? Number(id) : null)}";

    private static int Number(Guid id) =>
        BitConverter.ToInt32(id.ToByteArray(bigEndian: true).AsSpan(0, 4).ToArray().Reverse().ToArray());

    private IEnumerable<Entity> Pages(XElement xml)
    {
        EntityCollection page;
        var number = 1;
        do
        {
            xml.SetAttributeValue("page", number++);
            page = world.Fetch(xml.ToString());
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            xml.SetAttributeValue("paging-cookie", page.PagingCookie);
        } while (page.MoreRecords);
    }

    private void Fill(Case one) => RandomRows.Fill(world, one.Accounts, one.Deals);

    internal sealed record Case(List<AccountRow> Accounts, List<DealRow> Deals, RandomQuery Query);
}
