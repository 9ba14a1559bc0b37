using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Tests.Try.Input.Beside;

/// <summary>
/// A folder with several exports of one system: each is found by its headings and joined with the deals.
/// </summary>
public sealed class JoinedExportsTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Salesforce_field_history_and_tasks_join_the_opportunities()
    {
        folder.With(
            "opportunities.csv",
            "Id,Name,StageName,Amount,CloseDate,CreatedDate,Owner.Name,IsWon,IsClosed\n0065e00000ABCDEAA1,Pumps,Negotiation/Review,100,2026-12-01,2026-01-05T09:00:00.000+0000,Ann One,false,false\n"
        );
        folder.With(
            "OpportunityFieldHistory.csv",
            "Id,OpportunityId,Field,OldValue,NewValue,CreatedDate\n1,0065e00000ABCDE,StageName,Needs "
                + "Analysis,Proposal/Price Quote,2026-02-01T08:00:00.000+0000\n"
                + "2,0065e00000ABCDE,StageName,Proposal/Price "
                + "Quote,Negotiation/Review,2026-03-01T08:00:00.000+0000\n3,0065e00000ABCDE,CloseDate,2026-10-01,2026-12-01,2026-03-02T08:00:00.000+0000\n4,0065e00000ABCDE,Amount,50,100,2026-03-02T08:00:00.000+0000\n"
        );
        folder.With(
            "Task.csv",
            "Id,WhatId,Subject,TaskSubtype,Status,ActivityDate,CompletedDateTime\n1,0065e00000ABCDEAA1,Call: "
                + "Pumps,Call,Completed,2026-02-03,2026-02-03T10:00:00.000+0000\n"
                + "2,0065e00000ABCDEAA1,Next step,Task,Not Started,2026-12-03,\n3,,Tidy "
                + "up,Task,Completed,2026-02-04,2026-02-04T10:00:00.000+0000\n"
        );

        var history = Reading.Of(folder.Path);

        Assert.Equal([2, 3], history.StageMoves.Select(move => move.Stage));
        Assert.Equal(1, Assert.Single(history.Deals).FirstStage);
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(history.CloseDateMoves).ExpectedClose);
        Assert.Equal(
            [(ActivityKind.PhoneCall, false), (ActivityKind.Task, true)],
            history.Activities.Select(activity => (activity.Kind, activity.IsOpen))
        );
        Assert.Contains(
            history.Notes,
            note =>
                note.StartsWith(
                    "OpportunityFieldHistory.csv: 1 row (line 5) are changes of other fields",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            history.Notes,
            note => note.StartsWith("Task.csv: 1 row (line 4) belong to no deal", StringComparison.Ordinal)
        );
        Assert.Empty(history.Rejected);
    }

    [Fact]
    public void HubSpot_stage_columns_and_activities_join_the_deals()
    {
        folder.With(
            "hubspot-deals.csv",
            "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date,\"Date entered "
                + "\"\"Presentation Scheduled (Sales Pipeline)\"\"\",\"Date entered \"\"Closed Won (Sales "
                + "Pipeline)\"\"\"\n"
                + "77,Pumps,Closed Won (Sales Pipeline),2026-05-01 10:00,Ann One,100,2026-01-05 "
                + "09:00,2026-02-01 12:00,2026-05-01 10:00\n"
        );
        folder.With(
            "hubspot-activities.csv",
            "Activity type,Activity date,Associated Deal IDs,Activity assigned to\nMeeting,2026-02-03 "
                + "10:00,77;78,Ann One\nNote,2026-02-04 10:00,77,Ann One\n"
        );

        var history = Reading.Of(folder.Path);

        Assert.Equal(2, Assert.Single(history.StageMoves).Stage);
        Assert.Equal(ActivityKind.Appointment, Assert.Single(history.Activities).Kind);
    }

    [Fact]
    public void Dynamics_audit_and_activities_join_by_the_topic()
    {
        Tables.Workbook.Write(
            Path.Combine(folder.Path, "Open Opportunities.xlsx"),
            [
                [
                    "(Do Not Modify) Opportunity",
                    "Topic",
                    "Status",
                    "Est. Close Date",
                    "Est. Revenue",
                    "Owner",
                    "Sales Stage",
                    "Created On",
                ],
                [
                    "{7}",
                    "Pumps",
                    "Open",
                    new DateOnly(2026, 12, 1),
                    100m,
                    "Ann One",
                    "Propose",
                    new DateOnly(2026, 1, 5),
                ],
            ]
        );
        folder.With(
            "All Activities.csv",
            "Subject,Regarding,Activity Type,Activity Status,Due Date,Actual End,Date "
                + "Created\nCalled,Pumps,Phone Call,Completed,2/3/2026,2/3/2026 4:00 "
                + "PM,2/1/2026\nPlanned,Pumps,Appointment,Scheduled,12/24/2026,,2/1/2026\n"
        );
        folder.With(
            "Audit.csv",
            "Changed Date,Changed By,Event,Record,Changed Field,Old Value,New Value\n2/2/2026 9:00 AM,Ann "
                + "One,Update,Pumps,Sales Stage,Qualify,Propose\n2/2/2026 9:00 AM,Ann "
                + "One,Update,Pumps,Description,a,b\n"
        );

        var history = Reading.Of(folder.Path);

        Assert.Equal(
            (2, new DateTime(2026, 2, 2, 9, 0, 0, DateTimeKind.Utc)),
            history.StageMoves.Select(move => (move.Stage, move.OnUtc)).Single()
        );
        Assert.Equal([false, true], history.Activities.Select(activity => activity.IsOpen));
        Assert.Equal("{7}", history.Activities[0].DealId);
    }

    [Fact]
    public void Pipedrive_activities_join_the_deals()
    {
        folder.With(
            "deals-1.csv",
            "Deal - ID,Deal - Title,Deal - Value,Deal - Stage,Deal - Status,Deal - Expected close date,Deal "
                + "- Owner,Deal - Deal created\n5,Pumps,100,Negotiations Started,Open,2026-12-30,Ann "
                + "One,2026-03-01 10:00:00\n"
        );
        folder.With(
            "activities-1.csv",
            "Activity - ID,Activity - Type,Activity - Subject,Activity - Due date,Activity - "
                + "Duration,Activity - Done,Activity - "
                + "Deal\n1,Call,Hello,2026-03-05,00:30,Done,Pumps\n2,Lunch,Eat,2026-12-05,01:30,To do,Pumps\n"
        );

        var history = Reading.Of(folder.Path);

        Assert.Equal(
            [(ActivityKind.PhoneCall, 30, false), (ActivityKind.Appointment, 90, true)],
            history.Activities.Select(activity => (activity.Kind, activity.Minutes!.Value, activity.IsOpen))
        );
    }

    [Fact]
    public void A_file_that_holds_nothing_known_is_named()
    {
        folder.With("deals.csv", "id,owner,stage,value\n1,Ann One,Close,5");
        folder.With("weather.csv", "day,rain\n2026-01-01,3");

        var history = Reading.Of(folder.Path);

        Assert.Contains(history.Notes, note => note.StartsWith("weather.csv is not read", StringComparison.Ordinal));
    }

    [Fact]
    public void Dated_rates_convert_each_deal_by_the_rate_of_its_day()
    {
        folder.With(
            "deals.csv",
            "id,owner,stage,outcome,value,currency,created,closed\n1,Ann "
                + "One,Close,won,100,EUR,2026-01-01,2026-02-01\n2,Ann "
                + "One,Close,won,100,EUR,2026-01-01,2026-08-01\n3,Ann "
                + "One,Close,open,100,EUR,2026-01-01,\n4,Ann One,Close,open,100,USD,2026-01-01,\n5,Ann "
                + "One,Close,open,7,USD,2026-01-01,\n6,Ann One,Close,open,7,USD,2026-01-01,\n"
        );
        folder.With("rates.csv", "currency,rate,date\nEUR,1.05,2026-01-01\nEUR,1.125,2026-07-01\nUSD,1,\n");

        var history = Reading.Of(folder.Path);

        Assert.Equal("USD", history.BaseCurrency);
        Assert.Equal([105m, 112.5m, 112.5m, 100m], history.Deals.Take(4).Select(deal => deal.EstimatedValue));
    }

    public void Dispose() => folder.Dispose();
}
