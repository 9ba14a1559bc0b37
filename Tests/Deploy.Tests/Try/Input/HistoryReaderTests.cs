using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Tests.Try.Input;

public sealed class HistoryReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(
        "(Do Not Modify) Opportunity,Topic,Status,Status Reason,Est. Revenue,Est. Close Date,Owner,Created "
            + "On,Actual Close Date\n7,Pumps,Open,In Progress,100,2026-03-01,Ann,2026-01-01,",
        "Dynamics 365 opportunity export"
    )]
    [InlineData(
        "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Amount,Close Date,Created "
            + "Date\n7,Pumps,Ann,Negotiation/Review,100,2026-03-01,2026-01-01",
        "Salesforce opportunity report"
    )]
    [InlineData(
        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date\n7,Pumps,Presentation "
            + "Scheduled (Sales Pipeline),2026-03-01,Ann,100,2026-01-01",
        "HubSpot deal export"
    )]
    [InlineData(
        "Deal - ID,Deal - Title,Deal - Value,Deal - Owner,Deal - Stage,Deal - Status,Deal - Expected close "
            + "date,Deal - Deal created\n7,Pumps,100,Ann,Proposal Made,Open,2026-03-01,2026-01-01",
        "Pipedrive deal export"
    )]
    [InlineData(
        "id,name,owner,stage,value,created,expectedClose\n7,Pumps,Ann,Propose,100,2026-01-01,2026-03-01",
        "plain layout"
    )]
    public void An_export_is_recognised_by_its_headings(string text, string source)
    {
        var history = Reading.Of(folder.With("deals.csv", text));

        var deal = Assert.Single(history.Deals);
        Assert.Equal(source, history.Source);
        Assert.Equal(("7", "Pumps", "Ann", 100m), (deal.Id, deal.Name, deal.Owner, deal.EstimatedValue));
        Assert.Equal(new DateOnly(2026, 3, 1), deal.ExpectedClose);
        Assert.Equal(new DateOnly(2026, 1, 1), deal.Created);
        Assert.Equal(DealOutcome.Open, deal.Outcome);
    }

    [Theory]
    [InlineData(",", "\r\n", true)]
    [InlineData(";", "\n", false)]
    [InlineData("\t", "\r\n", false)]
    public void Delimiters_line_ends_byte_order_marks_and_quoted_line_breaks_are_read(
        string delimiter,
        string end,
        bool mark
    )
    {
        var text =
            string.Join(delimiter, "id", "name", "owner", "stage", "value")
            + end
            + string.Join(delimiter, "1", "\"Pumps" + end + "and \"\"pipes\"\"\"", "Ann", "Close", "5")
            + end
            + string.Join(delimiter, "2", "Valves", "Ann", "Close", "x")
            + end;

        var history = Reading.Of(folder.With("deals.csv", (mark ? "\uFEFF" : string.Empty) + text));

        Assert.Contains("and \"pipes\"", Assert.Single(history.Deals).Name, StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(history.Rejected).Line);
    }

    [Theory]
    [InlineData("1,Ann,Won,5,2026-01-05,", "no date says when")]
    [InlineData("1,,Close,5,2026-01-05,", "no owner")]
    [InlineData("1,Ann,Close,much,2026-01-05,", "'much' in the column 'value' is not an amount")]
    [InlineData(",Pipeline 2026,,,,", "Nothing but its owner is filled")]
    [InlineData("0,Ann,Close,5,2026-01-05,", "stands on an earlier line already")]
    public void A_row_that_cannot_be_used_is_listed_with_its_line_and_reason(string row, string reason)
    {
        var text = "id,owner,stage,value,created,closed\n0,Ann,Close,5,2026-01-01,\n" + row;

        var history = Reading.Of(folder.With("deals.csv", text));

        var rejected = Assert.Single(history.Rejected);
        Assert.Equal(3, rejected.Line);
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.Single(history.Deals);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("id|owner|stage|value\n1|Ann|Close|5", "single column")]
    [InlineData("a,b,c\n1,2,3", "no known export has such columns")]
    [InlineData("id,owner,stage,value\n", "no row can be used; there is no row behind the header")]
    [InlineData("id,owner,stage,value\n1,,Close,5", "no row can be used; line 2: It has no owner")]
    [InlineData("PK\u0003\u0004\0\0", "binary file")]
    public void Input_that_cannot_be_used_at_all_is_one_clear_sentence(string text, string reason)
    {
        var path = folder.With("deals.csv", text);

        var problem = Assert.Throws<CommandFailedException>(() => Reading.Of(path));

        Assert.StartsWith("deals.csv: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_never_ends_is_refused_without_reading_it_to_the_end()
    {
        var path = folder.With(
            "deals.csv",
            "id,owner,stage,value\n1,Ann,Close,\"" + new string('x', 6 * InputTable.LongestRow)
        );

        var problem = Assert.Throws<CommandFailedException>(() => Reading.Of(path));

        Assert.Contains("Is a quote not closed", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spellings_of_a_rep_are_one_rep_and_a_near_miss_is_pointed_out()
    {
        var text = "id,owner,stage,value\n1,Ann Marie Lee,Close,5\n2,ann  marie lee,Close,5\n3,Anne Marie Lee,Close,5";

        var history = Reading.Of(folder.With("deals.csv", text));

        Assert.Equal(["Ann Marie Lee", "Ann Marie Lee", "Anne Marie Lee"], history.Deals.Select(deal => deal.Owner));
        Assert.Contains(history.Notes, note => note.Contains("taken for the same person", StringComparison.Ordinal));
        Assert.Contains(history.Notes, note => note.Contains("differ in one letter", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_stage_counts_as_the_first_and_says_so()
    {
        var history = Reading.Of(folder.With("deals.csv", "id,owner,stage,value\n1,Ann,Limbo,5"));

        Assert.Equal(0, Assert.Single(history.Deals).Stage);
        Assert.Contains(
            history.Notes,
            note => note.StartsWith("Stage 'Limbo' (1 deal, first on line 2) is not known", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_stands_beside_the_deals_is_read_with_them()
    {
        folder.With("deals.csv", "id,owner,stage,value,created\n1,Ann,Close,5,2026-01-01");
        folder.With(
            "activities.csv",
            "dealId,type,date,direction,minutes\n1,call,2026-01-05 10:00,inbound,12\n9,call,2026-01-05,outbound,1"
        );
        folder.With("stages.csv", "dealId,stage,date\n1,Develop,2026-01-03");
        folder.With("quotas.csv", "owner,period,amount\nAnn,2026-Q1,\"10,000\"\nAnn,2026-Q2,0");
        folder.With("reps.csv", "owner,manager\nAnn,Bob");

        var history = Reading.Of(folder.Path);

        Assert.Equal((ActivityKind.PhoneCall, true, 12), Shown(Assert.Single(history.Activities)));
        Assert.Equal(1, Assert.Single(history.StageMoves).Stage);
        Assert.Equal(
            new QuotaRecord("Ann", new DateOnly(2026, 1, 1), 10_000m)
            {
                PeriodEnd = new DateOnly(2026, 3, 31),
                Line = 2,
            },
            Assert.Single(history.Quotas)
        );
        Assert.Equal("Bob", history.Managers["Ann"]);
        Assert.Equal(["activities.csv", "quotas.csv"], history.Rejected.Select(row => row.File));
    }

    [Theory]
    [InlineData("{ \"columns\": { \"a\": \"owner\" }, \"stagez\": {} }", "stagez")]
    [InlineData("{ \"columns\": { \"a\": \"nonsense\" } }", "line 1")]
    [InlineData("{", "line 1")]
    [InlineData("{}", "'columns' is missing")]
    [InlineData(
        "{ \"columns\": { \"a\": \"owner\" }, \"stages\": { \"x\": 4 } }",
        "a stage is 0 (Qualify) to 3 (Close)"
    )]
    public void A_map_that_says_nonsense_is_refused_with_the_place(string json, string reason)
    {
        var path = folder.With("map.json", json);

        var problem = Assert.Throws<CommandFailedException>(() => MapFile.Read(path));

        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_hardware_sellers_export_is_read_through_its_map()
    {
        var data = Repository.SharedData("maven");
        var map = MapFile.Read(Path.Combine(Repository.Root, "docs", "examples", "maven-map.json"));

        var history = Reading.Of(data, map);

        Assert.Equal(8800, history.Deals.Count + history.Rejected.Count);
        Assert.Empty(history.Rejected);
        Assert.Equal(4238, history.Deals.Count(deal => deal.Outcome == DealOutcome.Won));
        Assert.Equal(30, history.Deals.Select(deal => deal.Owner).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            history.Deals.Where(deal => deal.Outcome == DealOutcome.Lost),
            deal => Assert.True(deal.EstimatedValue > 0m)
        );
        Assert.Equal(35, history.Managers.Count);
    }

    [SkippableFact]
    public void The_set_with_activities_is_read_without_a_map()
    {
        var history = Reading.Of(Repository.SharedData("adeliyio"));

        Assert.Equal(75, history.Deals.Count);
        Assert.Equal(909, history.Activities.Count);
        Assert.Equal(114, history.StageMoves.Count);
        Assert.Empty(history.Rejected);
    }

    public void Dispose() => folder.Dispose();

    private static (ActivityKind Kind, bool? Incoming, int? Minutes) Shown(ActivityRecord activity) =>
        (activity.Kind, activity.Incoming, activity.Minutes);
}
