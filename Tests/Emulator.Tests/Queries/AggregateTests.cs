using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>The rows and results of "Aggregate data using FetchXML" (learn.microsoft.com).</summary>
public sealed class AggregateTests : IDisposable
{
    private readonly QueryWorld world = new();

    public AggregateTests()
    {
        var march = new DateTime(2023, 3, 25, 10, 0, 0, DateTimeKind.Utc);
        world.Add(
            "account",
            ("name", "Example Account"),
            ("createdon", new DateTime(2023, 8, 27, 10, 0, 0, DateTimeKind.Utc))
        );
        foreach (
            var (employees, city) in ((int, string)[])
                [
                    (1500, "Redmond"),
                    (2700, "Lynnwood"),
                    (2900, "Los Angeles"),
                    (2900, "Redmond"),
                    (3900, "Phoenix"),
                    (4300, "Santa Cruz"),
                    (4800, "Missoula"),
                    (6000, "Dallas"),
                    (6200, "Redmond"),
                ]
        )
        {
            world.Add(
                "account",
                ("name", "a"),
                ("numberofemployees", employees),
                ("address1_city", city),
                ("createdon", march)
            );
        }
    }

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("avg", 3911)]
    [InlineData("count", 10)]
    [InlineData("countcolumn", 9)]
    [InlineData("max", 6200)]
    [InlineData("min", 1500)]
    [InlineData("sum", 35200)]
    public void The_functions_leave_out_missing_values(string function, int expected)
    {
        var row = Single(
            "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' "
                + $"alias='{function}' aggregate='{function}'/></entity></fetch>"
        );

        Assert.Equal(expected, Value(row, function));
        Assert.Equal(expected.ToString("N0", CultureInfo.InvariantCulture), row.FormattedValues[function]);
        Assert.Equal(Guid.Empty, row.Id);
    }

    [Fact]
    public void Different_values_are_counted() =>
        Assert.Equal(
            8,
            Value(
                Single(
                    "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' "
                        + "alias='n' aggregate='countcolumn' distinct='true'/></entity></fetch>"
                ),
                "n"
            )
        );

    [Fact]
    public void Rows_are_grouped_and_ordered_by_an_alias()
    {
        var rows = world.Fetch(
            "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' "
                + "alias='Total' aggregate='sum'/>"
                + "<attribute name='address1_city' alias='Count' aggregate='count'/><attribute "
                + "name='address1_city' alias='City' groupby='true'/>"
                + "<order alias='City'/></entity></fetch>"
        );

        Assert.Equal(
            [
                "0 1 ",
                "6000 1 Dallas",
                "2900 1 Los Angeles",
                "2700 1 Lynnwood",
                "4800 1 Missoula",
                "3900 1 Phoenix",
                "10600 3 Redmond",
                "4300 1 Santa Cruz",
            ],
            rows.Entities.Select(row => $"{Value(row, "Total")} {Value(row, "Count")} {Value(row, "City")}")
        );
    }

    [Fact]
    public void Rows_are_grouped_by_parts_of_a_date()
    {
        var parts = string.Concat(
            ((string[])["day", "week", "month", "quarter", "year", "fiscal-period", "fiscal-year"]).Select(part =>
                $"<attribute name='createdon' alias='{part}' groupby='true' dategrouping='{part}'/>"
            )
        );
        var rows = world.Fetch(
            "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' "
                + "alias='Total' aggregate='sum'/>"
                + $"{parts}<order alias='month'/></entity></fetch>"
        );

        Assert.Equal("35200 25 12 3 1 2023", Parts(rows[0]));
        Assert.Equal("0 27 35 8 3 2023", Parts(rows[1]));
        Assert.Equal("Quarter 1 FY2023", rows[0].FormattedValues["fiscal-period"]);
        Assert.Equal("Quarter 3 FY2023", rows[1].FormattedValues["fiscal-period"]);
        Assert.Equal("FY2023", rows[0].FormattedValues["fiscal-year"]);
        Assert.Equal("2,023", rows[0].FormattedValues["year"]);
    }

    [Theory]
    [InlineData(4, 1, FiscalPeriodType.Quarterly, "2023-03-31", 202204, 2022, 4)]
    [InlineData(4, 1, FiscalPeriodType.Quarterly, "2023-04-01", 202301, 2023, 1)]
    [InlineData(7, 10, FiscalPeriodType.Monthly, "2023-08-09", 202301, 2023, 1)]
    [InlineData(7, 10, FiscalPeriodType.Monthly, "2023-08-10", 202302, 2023, 1)]
    [InlineData(7, 10, FiscalPeriodType.Monthly, "2023-07-09", 202212, 2022, 4)]
    [InlineData(1, 1, FiscalPeriodType.FourWeek, "2023-12-31", 202313, 2023, 4)]
    [InlineData(1, 1, FiscalPeriodType.FourWeek, "2023-01-28", 202301, 2023, 1)]
    [InlineData(1, 1, FiscalPeriodType.FourWeek, "2023-01-29", 202302, 2023, 1)]
    public void Fiscal_parts_follow_the_organisations_calendar(
        int month,
        int day,
        FiscalPeriodType type,
        string date,
        int period,
        int year,
        int quarter
    )
    {
        world.Caller = world.Caller with { FiscalCalendar = new FiscalCalendar(month, day, type) };
        world.Add("deal", ("createdon", RelativeDateTests.At(date + " 23:59:59")));

        var row = Single(
            "<fetch aggregate='true'><entity name='deal'><attribute name='createdon' alias='p' "
                + "groupby='true' dategrouping='fiscal-period'/>"
                + "<attribute name='createdon' alias='y' groupby='true' dategrouping='fiscal-year'/>"
                + "<attribute name='createdon' alias='q' groupby='true' dategrouping='quarter'/></entity></fetch>"
        );

        Assert.Equal((period, year, quarter), (Value(row, "p"), Value(row, "y"), Value(row, "q")));
    }

    [Fact]
    public void Amounts_and_decimals_are_summed_and_averaged_exactly()
    {
        world.Add("deal", ("amount", new Money(0.1m)), ("rate", 0.1m), ("weight", 0.5));
        world.Add("deal", ("amount", new Money(0.2m)), ("rate", 0.2m), ("weight", 1.0));
        world.Add("deal", ("amount", new Money(0.2m)), ("rate", 0.2m));

        var row = Single(
            "<fetch aggregate='true'><entity name='deal'>"
                + string.Concat(
                    ((string[])["amount", "rate", "weight"]).Select(column =>
                        $"<attribute name='{column}' alias='{column}sum' aggregate='sum'/><attribute "
                        + $"name='{column}' alias='{column}avg' aggregate='avg'/>"
                    )
                )
                + "</entity></fetch>"
        );

        Assert.Equal(new Money(0.5m), Value(row, "amountsum"));
        Assert.Equal(new Money(0.1667m), Value(row, "amountavg"));
        Assert.Equal(0.5m, Value(row, "ratesum"));
        Assert.Equal(0.1666666667m, Value(row, "rateavg"));
        Assert.Equal(1.5, Value(row, "weightsum"));
        Assert.Equal(0.75, Value(row, "weightavg"));
    }

    [Fact]
    public void No_rows_at_all_count_zero_and_have_no_total()
    {
        var row = Single(
            "<fetch aggregate='true'><entity name='deal'><attribute name='dealid' alias='n' aggregate='count'/>"
                + "<attribute name='amount' alias='s' aggregate='sum'/><attribute name='probability' alias='a' "
                + "aggregate='avg'/></entity></fetch>"
        );

        Assert.Equal(0, Value(row, "n"));
        Assert.Null(Value(row, "s"));
        Assert.Null(Value(row, "a"));
    }

    [Fact]
    public void Totals_over_a_join_are_grouped_by_lookups_and_choices()
    {
        var ann = world.Add("systemuser", ("fullname", "Ann"));
        var bob = world.Add("systemuser", ("fullname", "Bob"));
        Deal(bob, 10m, 0);
        Deal(ann, 20m, 0);
        Deal(ann, 5m, 1);
        world.Add("systemuser", ("fullname", "Cid"));

        var rows = world.Fetch(
            "<fetch aggregate='true'><entity name='systemuser'><attribute name='systemuserid' alias='u' "
                + "groupby='true'/>"
                + "<link-entity name='deal' from='ownerid' to='systemuserid' alias='d'><attribute "
                + "name='amount' alias='s' aggregate='sum'/>"
                + "<attribute name='ownerid' alias='owner' groupby='true'/><attribute name='statecode' "
                + "alias='state' groupby='true'/>"
                + "<order alias='owner'/><order alias='state' descending='true'/></link-entity></entity></fetch>"
        );

        Assert.Equal(
            ["Ann Won 5.00", "Ann Open 20.00", "Bob Open 10.00"],
            rows.Entities.Select(row =>
                $"{row.FormattedValues["owner"]} {row.FormattedValues["state"]} {row.FormattedValues["s"]}"
            )
        );
        Assert.Equal(new EntityReference("systemuser", ann), Value(rows[0], "owner"));
        Assert.Equal(new OptionSetValue(1), Value(rows[0], "state"));
    }

    [Fact]
    public void Rows_without_a_match_in_an_outer_link_count_as_rows_but_not_as_values()
    {
        world.Add("systemuser", ("fullname", "Cid"));

        var row = Single(
            "<fetch aggregate='true'><entity name='systemuser'><attribute name='systemuserid' alias='n' "
                + "aggregate='count'/>"
                + "<link-entity name='deal' from='ownerid' to='systemuserid' link-type='outer'><attribute "
                + "name='dealid' alias='d' aggregate='countcolumn'/></link-entity></entity></fetch>"
        );

        Assert.Equal((1, 0), (Value(row, "n"), Value(row, "d")));
    }

    [Fact]
    public void A_group_can_be_the_top_one()
    {
        var rows = world.Fetch(
            "<fetch aggregate='true' top='2'><entity name='account'><attribute name='address1_city' "
                + "alias='city' groupby='true'/>"
                + "<attribute name='numberofemployees' alias='s' aggregate='sum'/><order alias='s' "
                + "descending='true'/></entity></fetch>"
        );

        Assert.Equal(["Redmond", "Dallas"], rows.Entities.Select(row => Value(row, "city")));
        Assert.False(rows.MoreRecords);
    }

    [Fact]
    public void Groups_are_paged()
    {
        string Page(int page) =>
            string.Join(
                ' ',
                world
                    .Fetch(
                        $"<fetch aggregate='true' count='3' page='{page}'><entity name='account'><attribute "
                            + "name='address1_city' alias='city' groupby='true'/>"
                            + "<order alias='city' descending='true'/></entity></fetch>"
                    )
                    .Entities.Select(row => Value(row, "city"))
            );

        Assert.Equal("Santa Cruz Redmond Phoenix", Page(1));
        Assert.Equal("Missoula Lynnwood Los Angeles", Page(2));
        Assert.Equal("Dallas ", Page(3));
    }

    [Theory]
    [InlineData(9, "", true)]
    [InlineData(10, "", false)]
    [InlineData(50_000, "aggregatelimit='9'", true)]
    [InlineData(50_000, "aggregatelimit='10'", false)]
    public void More_rows_than_the_limit_are_refused(int limit, string attribute, bool refused)
    {
        world.Caller = world.Caller with { Limits = QueryLimits.Platform with { AggregateRows = limit } };
        var query =
            $"<fetch aggregate='true' {attribute}><entity name='account'><attribute name='name' alias='n' "
            + "aggregate='count'/></entity></fetch>";

        var error = Record.Exception(() => world.Fetch(query));

        Assert.Equal(refused ? FaultCodes.AggregateQueryRecordLimit : null, (error as DataverseFault)?.ErrorCode);
    }

    [Theory]
    [InlineData("<attribute name='name' aggregate='count'/>", "alias")]
    [InlineData("<attribute name='name' alias='x'/>", "'name'")]
    [InlineData("<attribute name='name' alias='x' aggregate='sum'/>", "'name'")]
    [InlineData("<attribute name='name' alias='x' aggregate='median'/>", "median")]
    [InlineData("<attribute name='name' alias='x' groupby='true' dategrouping='day'/>", "'name'")]
    [InlineData("<attribute name='createdon' alias='x' groupby='true' dategrouping='decade'/>", "decade")]
    [InlineData(
        "<attribute name='name' alias='x' aggregate='count'/><attribute name='name' alias='x' groupby='true'/>",
        "'x'"
    )]
    [InlineData("<attribute name='name' alias='x' aggregate='count'/><order attribute='name'/>", "'name'")]
    [InlineData("<attribute name='name' alias='x' aggregate='count'/><order alias='y'/>", "'y'")]
    [InlineData("<all-attributes/>", "all attributes")]
    public void An_aggregate_that_makes_no_sense_is_refused_and_says_why(string inner, string named) =>
        Assert.Contains(
            named,
            world.Fault($"<fetch aggregate='true'><entity name='account'>{inner}</entity></fetch>").Message,
            StringComparison.Ordinal
        );

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias).Value;

    private static string Parts(Entity row) =>
        string.Join(
            ' ',
            ((string[])["Total", "day", "week", "month", "quarter", "year"]).Select(alias => Value(row, alias))
        );

    private Entity Single(string xml) => Assert.Single(world.Fetch(xml).Entities);

    private void Deal(Guid owner, decimal amount, int state) =>
        world.Add(
            "deal",
            ("ownerid", new EntityReference("systemuser", owner)),
            ("amount", new Money(amount)),
            ("statecode", new OptionSetValue(state))
        );
}
