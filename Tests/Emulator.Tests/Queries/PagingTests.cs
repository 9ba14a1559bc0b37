using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class PagingTests : IDisposable
{
    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("<order attribute='numberofemployees'/>")]
    [InlineData("<order attribute='numberofemployees' descending='true'/>")]
    [InlineData("<order attribute='address1_city'/><order attribute='numberofemployees' descending='true'/>")]
    [InlineData("<order attribute='statecode'/><order attribute='createdon' descending='true'/>")]
    [InlineData("<order attribute='ownerid' descending='true'/>")]
    [InlineData("")]
    public void Pages_by_cookie_hold_every_row_once_in_the_order_of_the_whole(string orders)
    {
        AddAccounts(50);
        var query = XElement.Parse(
            $"<fetch count='7'><entity name='account'><attribute name='name'/>{orders}</entity></fetch>"
        );

        var paged = Pages(query, withCookie: true);

        Assert.Equal(Ids(world.Fetch(query.ToString().Replace(" count=\"7\"", "", StringComparison.Ordinal))), paged);
        Assert.Equal(50, paged.Distinct().Count());
    }

    [Fact]
    public void Pages_without_a_cookie_hold_the_same_rows()
    {
        AddAccounts(20);
        var query = XElement.Parse(
            "<fetch count='6'><entity name='account'><attribute name='name'/><order "
                + "attribute='numberofemployees'/></entity></fetch>"
        );

        Assert.Equal(Pages(query, withCookie: true), Pages(query, withCookie: false));
    }

    [Fact]
    public void A_row_added_before_the_page_does_not_repeat_one_when_a_cookie_is_used()
    {
        foreach (var name in (string[])["b", "c", "d", "e"])
        {
            world.Add("account", ("name", name));
        }

        var first = world.Fetch(
            "<fetch count='2'><entity name='account'><attribute name='name'/><order attribute='name'/></entity></fetch>"
        );
        world.Add("account", ("name", "a"));
        var cookie = new XAttribute("paging-cookie", first.PagingCookie);
        var second = world.Fetch(
            $"<fetch count='2' page='2' {cookie}><entity name='account'><attribute name='name'/><order "
                + "attribute='name'/></entity></fetch>"
        );

        Assert.Equal(["d", "e"], second.Entities.Select(row => row["name"]));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, false)]
    public void More_records_are_announced_when_there_is_one_more(int count, int returned, bool more)
    {
        AddAccounts(3);

        var rows = world.Fetch($"<fetch count='{count}'><entity name='account'/></fetch>");

        Assert.Equal((returned, more), (rows.Entities.Count, rows.MoreRecords));
    }

    [Fact]
    public void A_top_returns_that_many_and_announces_no_more()
    {
        AddAccounts(3);

        var rows = world.Fetch("<fetch top='2'><entity name='account'/></fetch>");

        Assert.Equal(2, rows.Entities.Count);
        Assert.False(rows.MoreRecords);
        Assert.Null(rows.PagingCookie);
    }

    [Fact]
    public void A_page_holds_the_limit_at_most_whatever_is_asked_for()
    {
        AddAccounts(11);
        world.Caller = world.Caller with { Limits = QueryLimits.Platform with { PageRows = 10 } };

        foreach (var asked in (string[])["", "count='10'", "count='11'", "count='5000'"])
        {
            var rows = world.Fetch($"<fetch {asked}><entity name='account'/></fetch>");
            Assert.Equal((10, true), (rows.Entities.Count, rows.MoreRecords));
        }

        world.Caller = world.Caller with { Limits = QueryLimits.None };
        Assert.Equal(11, world.Fetch("<fetch><entity name='account'/></fetch>").Entities.Count);
    }

    [Fact]
    public void Paging_without_a_cookie_ends_at_the_limit_and_with_one_goes_on()
    {
        AddAccounts(12);
        world.Caller = world.Caller with { Limits = QueryLimits.Platform with { SimplePagingRows = 8 } };
        var query = XElement.Parse("<fetch count='4'><entity name='account'/></fetch>");

        Assert.Equal(4, world.Fetch("<fetch count='4' page='2'><entity name='account'/></fetch>").Entities.Count);
        Assert.Contains(
            "Paging cookie required",
            world.Fault("<fetch count='4' page='3'><entity name='account'/></fetch>").Message,
            StringComparison.Ordinal
        );
        Assert.Equal(12, Pages(query, withCookie: true).Count);
    }

    [Fact]
    public void The_cookie_names_the_first_and_last_row_of_the_page()
    {
        var id = world.Add("account", ("name", "Zoë & \"Co\" <x>"));
        world.Add("account");

        var rows = world.Fetch("<fetch count='2'><entity name='account'><order attribute='name'/></entity></fetch>");
        var cookie = XElement.Parse(rows.PagingCookie);

        Assert.Equal("1", cookie.Attribute("page")!.Value);
        Assert.Equal("1", cookie.Element("name")!.Attribute("firstnull")!.Value);
        Assert.Equal("Zoë & \"Co\" <x>", cookie.Element("name")!.Attribute("last")!.Value);
        Assert.Equal(id.ToString("B").ToUpperInvariant(), cookie.Element("accountid")!.Attribute("last")!.Value);
    }

    [Fact]
    public void A_cookie_carries_any_text()
    {
        foreach (var name in (string[])["a", "b\u0001", "c\uD83D\uDE00", "d"])
        {
            world.Add("account", ("name", name));
        }

        var query = XElement.Parse(
            "<fetch count='1'><entity name='account'><order attribute='name'/></entity></fetch>"
        );

        Assert.Equal(4, Pages(query, withCookie: true).Distinct().Count());
    }

    [Theory]
    [InlineData("<cookie")]
    [InlineData("<cookie><name last='a'/></cookie>")]
    [InlineData("<cookie page='1'><accountid last='nonsense' type='id'/></cookie>")]
    [InlineData("<cookie page='1'><other last='a'/></cookie>")]
    [InlineData("<cookie page='1'><accountid/></cookie>")]
    public void A_cookie_that_is_none_is_refused(string cookie)
    {
        var attribute = new XAttribute("paging-cookie", cookie);

        Assert.Equal(
            "Malformed XML in the Paging Cookie",
            world.Fault($"<fetch count='2' page='2' {attribute}><entity name='account'/></fetch>").Message
        );
    }

    [Theory]
    [InlineData(
        "<fetch distinct='true'><entity name='account'><attribute name='name'/><order "
            + "attribute='name'/></entity></fetch>"
    )]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='systemuser' from='systemuserid' to='ownerid' "
            + "link-type='outer'><order attribute='fullname'/></link-entity></entity></fetch>"
    )]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='account' from='parentaccountid' to='accountid' "
            + "link-type='outer'/></entity></fetch>"
    )]
    public void Queries_that_a_cookie_cannot_describe_have_none(string xml)
    {
        AddAccounts(3);

        Assert.Null(world.Fetch(xml).PagingCookie);
    }

    [Fact]
    public void Pages_of_a_link_that_repeats_rows_hold_every_pair_once()
    {
        var parent = new EntityReference("account", world.Add("account", ("name", "parent")));
        for (var i = 0; i < 10; i++)
        {
            world.Add("account", ("name", "child"), ("parentaccountid", parent));
        }

        var query = XElement.Parse(
            "<fetch count='3'><entity name='account'><link-entity name='account' from='parentaccountid' "
                + "to='accountid' alias='c'>"
                + "<attribute name='accountid'/></link-entity></entity></fetch>"
        );
        var children = new List<Guid>();
        Pages(
            query,
            withCookie: false,
            row => children.Add((Guid)row.GetAttributeValue<AliasedValue>("c.accountid").Value)
        );

        Assert.Equal((10, 10), (children.Count, children.Distinct().Count()));
    }

    [Theory]
    [InlineData(9, 9, false)]
    [InlineData(10, 10, false)]
    [InlineData(11, 10, true)]
    public void The_number_of_all_rows_is_counted_up_to_the_limit(int rows, int counted, bool exceeded)
    {
        AddAccounts(rows);
        world.Caller = world.Caller with { Limits = QueryLimits.Platform with { PageRows = 10 } };

        var page = world.Fetch(
            "<fetch count='2' page='2' returntotalrecordcount='true'><entity name='account'/></fetch>"
        );

        Assert.Equal((counted, exceeded), (page.TotalRecordCount, page.TotalRecordCountLimitExceeded));
        Assert.Equal(-1, world.Fetch("<fetch><entity name='account'/></fetch>").TotalRecordCount);
    }

    [Theory]
    [InlineData("", "Lost Open Won")]
    [InlineData("useraworderby='1'", "Open Won Lost")]
    public void Choices_are_ordered_by_label_unless_raw_order_is_asked_for(string attribute, string expected)
    {
        foreach (var state in (int[])[0, 1, 2])
        {
            world.Add("account", ("statecode", new OptionSetValue(state)));
        }

        var rows = world.Fetch(
            $"<fetch {attribute}><entity name='account'><attribute name='statecode'/><order "
                + "attribute='statecode'/></entity></fetch>"
        );

        Assert.Equal(expected, string.Join(' ', rows.Entities.Select(row => row.FormattedValues["statecode"])));
    }

    private static List<Guid> Ids(EntityCollection rows) => [.. rows.Entities.Select(row => row.Id)];

    private void AddAccounts(int count)
    {
        var owners = ((string[])["Zed", "ann", "Bob"])
            .Select(name => world.Add("systemuser", ("fullname", name)))
            .ToList();
        for (var i = 0; i < count; i++)
        {
            world.Add(
                "account",
                ("name", $"n{i % 4}"),
                ("address1_city", i % 5 == 0 ? null : $"c{i % 3}"),
                ("numberofemployees", i % 7 == 0 ? null : i % 6),
                ("statecode", new OptionSetValue(i % 3)),
                ("createdon", i % 4 == 0 ? null : QueryWorld.Now.AddDays(i % 8)),
                ("ownerid", i % 5 == 1 ? null : new EntityReference("systemuser", owners[i % 3]))
            );
        }
    }

    private List<Guid> Pages(XElement query, bool withCookie, Action<Entity>? each = null)
    {
        var ids = new List<Guid>();
        EntityCollection page;
        var number = 1;
        do
        {
            query.SetAttributeValue("page", number++);
            page = world.Fetch(query.ToString());
            ids.AddRange(Ids(page));
            page.Entities.ToList().ForEach(row => each?.Invoke(row));
            query.SetAttributeValue("paging-cookie", withCookie ? page.PagingCookie : null);
        } while (page.MoreRecords);

        query.SetAttributeValue("page", null);
        query.SetAttributeValue("paging-cookie", null);
        return ids;
    }
}
