using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Stages;

[Trait("Ring", "fast")]
public sealed class ProcessRunTests
{
    private static readonly DateTime Monday = new(2026, 2, 9, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_active_process_counts_before_a_finished_one_that_was_touched_later() =>
        Assert.Equal(
            1,
            ProcessRun.ThatCounts([Run(ProcessState.Finished, 5, 3), Run(ProcessState.Active, 0, 1)])!.Stage
        );

    [Fact]
    public void Of_two_active_ones_the_one_touched_last_counts() =>
        Assert.Equal(2, ProcessRun.ThatCounts([Run(ProcessState.Active, 0, 1), Run(ProcessState.Active, 1, 2)])!.Stage);

    [Fact]
    public void One_that_was_given_up_counts_for_nothing() =>
        Assert.Null(ProcessRun.ThatCounts([Run(ProcessState.Aborted, 0, 1)]));

    private static ProcessRun Run(ProcessState state, int day, int stage) =>
        new(state, Monday.AddDays(day)) { Stage = stage };
}
