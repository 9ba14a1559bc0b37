using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

public sealed class FaultScheduleTests
{
    private const string Look = "/api/data/v9.2/asyncoperations(1)?$select=statecode";

    [Fact]
    public void A_slow_machine_that_looks_at_a_job_more_often_has_no_more_requests()
    {
        var schedule = new FaultSchedule();

        Ask(schedule, "POST", "ImportSolutionAsync", Look, Look, Look, "asyncoperations(2)");

        Assert.Equal(3, schedule.Count);
    }

    [Fact]
    public void A_row_of_faults_is_as_long_as_asked_for()
    {
        var schedule = new FaultSchedule
        {
            Position = 2,
            Length = 3,
            Fault = Fault.Throttled,
        };

        var faults = Ask(schedule, "GET", "solutions", Look, Look, Look, "solutions");

        Assert.Equal([Fault.None, Fault.Throttled, Fault.Throttled, Fault.Throttled, Fault.None], faults);
    }

    private static List<Fault> Ask(FaultSchedule schedule, string firstMethod, params string[] paths) =>
        [
            .. paths.Select(
                (path, index) =>
                    schedule.For(
                        new ProxiedRequest(index + 1, index == 0 ? firstMethod : "GET", $"/{path.TrimStart('/')}")
                    )
            ),
        ];
}
