using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>Series and their appointments ("Create a recurring appointment series, instance, or exception").</summary>
public sealed class RecurringAppointmentTests : IDisposable
{
    private const int InvalidArgument = unchecked((int)0x80040203);
    private const int Daily = 0;
    private const int Weekly = 1;
    private const int Monthly = 2;
    private const int Yearly = 3;

    // A Wednesday.
    private static readonly DateTime Start = new(2026, 1, 7, 0, 0, 0, DateTimeKind.Utc);

    private readonly Sandbox sandbox = new();

    public RecurringAppointmentTests() => sandbox.Dataverse.Clock.Set(Start);

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_weekly_series_makes_appointments_that_belong_to_it()
    {
        var account = sandbox.Account();
        var row = Series(Weekly, ("daysofweekmask", 16), ("occurrences", 3));
        row["regardingobjectid"] = new EntityReference("account", account);
        row["location"] = "Room 1";

        var series = sandbox.Service.Create(row);

        var instances = Instances(series);
        Assert.Equal(["2026-01-08 09:00", "2026-01-15 09:00", "2026-01-22 09:00"], instances.Select(StartOf));
        Assert.All(
            instances,
            one =>
            {
                Assert.Equal(2, one.GetAttributeValue<OptionSetValue>("instancetypecode").Value);
                Assert.Equal(("Weekly", "Room 1"), (one["subject"], one["location"]));
                Assert.Equal(account, one.GetAttributeValue<EntityReference>("regardingobjectid").Id);
                Assert.Equal(one["scheduledstart"], one["originalstartdate"]);
                Assert.Equal(45, one["scheduleddurationminutes"]);
            }
        );
        Assert.Equal(
            1,
            sandbox
                .Read("recurringappointmentmaster", series)
                .GetAttributeValue<OptionSetValue>("instancetypecode")
                .Value
        );
        Assert.Equal("recurringappointmentmaster", sandbox.Read("activitypointer", series)["activitytypecode"]);
    }

    public static TheoryData<int, string, string> Patterns =>
        new()
        {
            { Daily, "interval=2;occurrences=3", "2026-01-07 2026-01-09 2026-01-11" },
            { Weekly, "daysofweekmask=10;occurrences=3", "2026-01-07 2026-01-12 2026-01-14" },
            { Weekly, "interval=2;daysofweekmask=8;occurrences=2", "2026-01-07 2026-01-21" },
            { Weekly, "isweekdaypattern=1;occurrences=4", "2026-01-07 2026-01-08 2026-01-09 2026-01-12" },
            { Monthly, "dayofmonth=31;occurrences=3", "2026-01-31 2026-02-28 2026-03-31" },
            { Monthly, "dayofmonth=5;interval=2;occurrences=2", "2026-03-05 2026-05-05" },
            { Monthly, "isnthmonthly=1;instance=2;daysofweekmask=4;occurrences=2", "2026-01-13 2026-02-10" },
            { Monthly, "isnthmonthly=1;instance=5;daysofweekmask=32;occurrences=2", "2026-01-30 2026-02-27" },
            { Yearly, "monthofyear=3;dayofmonth=15;occurrences=1", "2026-03-15" },
            { Yearly, "isnthyearly=1;monthofyear=5;instance=1;daysofweekmask=2;occurrences=1", "2026-05-04" },
        };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_names_its_days(int type, string pattern, string days)
    {
        var row = Series(
            type,
            [.. pattern.Split(';').Select(part => part.Split('=')).Select(part => (part[0], int.Parse(part[1], null)))]
        );

        var series = sandbox.Service.Create(row);

        Assert.Equal(days, string.Join(' ', Instances(series).Select(one => StartOf(one)[..10])));
    }

    [Fact]
    public void A_series_that_ends_on_a_day_has_its_last_appointment_there()
    {
        var row = Series(Daily);
        row["patternendtype"] = new OptionSetValue(3);
        row["patternenddate"] = Start.AddDays(2);

        Assert.Equal(3, Instances(sandbox.Service.Create(row)).Count);
    }

    [Fact]
    public void What_goes_beyond_the_first_appointments_comes_by_a_job_as_far_as_the_window_reaches()
    {
        var row = Series(Weekly, ("daysofweekmask", 8));
        row["patternendtype"] = new OptionSetValue(1);
        sandbox.Service.Update(
            new Entity("organization", sandbox.Dataverse.OrganizationId)
            {
                ["recurrenceexpansionsynchcreatemax"] = 4,
                ["futureexpansionwindow"] = 2,
            }
        );

        var series = sandbox.Service.Create(row);
        var atOnce = Instances(series).Count;
        sandbox.Dataverse.RunAsync();

        Assert.Equal((4, 9), (atOnce, Instances(series).Count));
        Assert.Equal(
            1,
            sandbox
                .Read("recurringappointmentmaster", series)
                .GetAttributeValue<OptionSetValue>("expansionstatecode")
                .Value
        );
        sandbox.Dataverse.Clock.Set(Start.AddDays(8));
        var more = (CreateInstanceResponse)
            sandbox.Service.Execute(
                new CreateInstanceRequest { Target = new Entity("recurringappointmentmaster", series), Count = 1 }
            );
        Assert.Equal((10, false), (Instances(series).Count, more.SeriesCanBeExpanded));
    }

    [Fact]
    public void Steps_on_appointments_run_for_each_one_of_a_series()
    {
        var seen = new List<DateTime>();
        sandbox.On(
            "Create",
            "appointment",
            PipelineStage.PostOperation,
            call => seen.Add((DateTime)call.Target["scheduledstart"])
        );

        sandbox.Service.Create(Series(Daily, ("occurrences", 2)));

        Assert.Equal([Start.AddHours(9), Start.AddHours(33)], seen);
    }

    [Fact]
    public void A_change_of_a_series_reaches_its_appointments_but_where_one_has_its_own()
    {
        var series = sandbox.Service.Create(Series(Daily, ("occurrences", 2)));
        var own = Instances(series)[0];
        sandbox.Service.Update(new Entity("appointment", own.Id) { ["location"] = "Garden" });

        sandbox.Service.Update(
            new Entity("recurringappointmentmaster", series) { ["location"] = "Room 2", ["subject"] = "Stand-up" }
        );

        Assert.Equal(["Garden", "Room 2"], Instances(series).Select(one => one["location"]));
        Assert.Equal(["Stand-up", "Stand-up"], Instances(series).Select(one => one["subject"]));
        Assert.Equal(
            [3, 2],
            Instances(series).Select(one => one.GetAttributeValue<OptionSetValue>("instancetypecode").Value)
        );
    }

    [Fact]
    public void A_new_pattern_moves_appointments_that_all_lie_ahead_and_is_refused_later()
    {
        var row = Series(Daily, ("occurrences", 2));
        row["patternstartdate"] = Start.AddDays(10);
        var series = sandbox.Service.Create(row);

        sandbox.Service.Update(new Entity("recurringappointmentmaster", series) { ["interval"] = 3 });

        Assert.Equal(["2026-01-17 09:00", "2026-01-20 09:00"], Instances(series).Select(StartOf));
        sandbox.Dataverse.Clock.Set(Start.AddDays(11));
        Assert.Throws<NotSupportedException>(() =>
            sandbox.Service.Update(new Entity("recurringappointmentmaster", series) { ["interval"] = 4 })
        );
    }

    [Fact]
    public void An_appointment_that_is_deleted_is_listed_on_its_series_and_a_series_takes_all_along()
    {
        var series = sandbox.Service.Create(Series(Daily, ("occurrences", 3)));

        sandbox.Service.Delete("appointment", Instances(series)[1].Id);

        Assert.Equal(
            "2026-01-08T09:00:00Z",
            sandbox.Read("recurringappointmentmaster", series)["deletedexceptionslist"]
        );
        sandbox.Service.Delete("recurringappointmentmaster", series);
        Assert.Equal((0, 0), (sandbox.Count("appointment"), sandbox.Count("activitypointer")));
    }

    [Fact]
    public void An_appointment_becomes_a_series()
    {
        var appointment = sandbox.Service.Create(
            new Entity("appointment") { ["subject"] = "Review", ["location"] = "Room 1" }
        );
        var pattern = Series(Daily, ("occurrences", 2));
        pattern.Attributes.Remove("subject");

        var response = (AddRecurrenceResponse)
            sandbox.Service.Execute(new AddRecurrenceRequest { AppointmentId = appointment, Target = pattern });

        Assert.Equal(["Review", "Review"], Instances(response.id).Select(one => one["subject"]));
        Assert.Equal(2, sandbox.Count("appointment"));
    }

    [Fact]
    public void A_series_ends_before_its_time()
    {
        var series = sandbox.Service.Create(Series(Weekly, ("daysofweekmask", 8), ("occurrences", 4)));

        sandbox.Service.Execute(
            new DeleteOpenInstancesRequest
            {
                Target = new Entity("recurringappointmentmaster", series),
                SeriesEndDate = Start.AddDays(10),
                StateOfPastInstances = 1,
            }
        );

        Assert.Equal([1, 1], Instances(series).Select(one => one.GetAttributeValue<OptionSetValue>("statecode").Value));
        Assert.Equal(
            2,
            sandbox.Read("recurringappointmentmaster", series).GetAttributeValue<OptionSetValue>("statecode").Value
        );
    }

    [Theory]
    [InlineData("starttime")]
    [InlineData("endtime")]
    [InlineData("patternstartdate")]
    [InlineData("patternendtype")]
    [InlineData("recurrencepatterntype")]
    [InlineData("occurrences")]
    [InlineData("daysofweekmask")]
    public void A_series_that_does_not_say_when_is_a_fault_that_names_the_column(string column)
    {
        var row = Series(Weekly, ("daysofweekmask", 8), ("occurrences", 4));
        row.Attributes.Remove(column);

        var fault = Assert.Throws<SalesCorner.Emulator.Faults.DataverseFault>(() => sandbox.Service.Create(row));

        Assert.Equal(InvalidArgument, fault.ErrorCode);
        Assert.Contains($"'{column}'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Count("recurringappointmentmaster"));
    }

    [Theory]
    [InlineData("Book")]
    [InlineData("Reschedule")]
    [InlineData("CreateException")]
    public void What_is_not_done_is_refused_by_name(string message)
    {
        var unknown = Assert.Throws<SalesCorner.Emulator.Faults.DataverseFault>(() =>
            sandbox.Service.Execute(new OrganizationRequest(message))
        );

        Assert.Contains(message, unknown.Message, StringComparison.Ordinal);
    }

    private static Entity Series(int type, params (string Column, int Value)[] pattern)
    {
        var row = new Entity("recurringappointmentmaster")
        {
            ["subject"] = "Weekly",
            ["starttime"] = Start.AddHours(9),
            ["endtime"] = Start.AddHours(9).AddMinutes(45),
            ["patternstartdate"] = Start,
            ["patternendtype"] = new OptionSetValue(2),
            ["recurrencepatterntype"] = new OptionSetValue(type),
        };
        foreach (var (column, value) in pattern)
        {
            row[column] = column switch
            {
                "instance" or "monthofyear" => new OptionSetValue(value),
                "isnthmonthly" or "isnthyearly" or "isweekdaypattern" => value == 1,
                _ => value,
            };
        }

        return row;
    }

    private List<Entity> Instances(Guid series)
    {
        var query = new QueryExpression("appointment") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("seriesid", ConditionOperator.Equal, series);
        query.AddOrder("scheduledstart", OrderType.Ascending);
        return [.. sandbox.Service.RetrieveMultiple(query).Entities];
    }

    private static string StartOf(Entity one) =>
        one.GetAttributeValue<DateTime>("scheduledstart")
            .ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
