using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Limits;

/// <summary>A statement that would run for hours ends when its operation has had its two minutes.</summary>
public sealed class LongStatementTests : IDisposable
{
    private const int Joins = 10;

    // Each look at the clock is half a minute later, so that two minutes pass in a moment.
    private readonly Sandbox sandbox = new(new EmulatorOptions { RealTime = new HastyTime() });

    public LongStatementTests()
    {
        var rows = Enumerable.Range(0, 40).Select(_ => new Entity("competitor") { ["name"] = "Rival" });
        sandbox.Service.Execute(
            new CreateMultipleRequest { Targets = new EntityCollection([.. rows]) { EntityName = "competitor" } }
        );
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Ten_joins_of_a_table_with_itself_are_interrupted()
    {
        Assert.Throws<TimeoutException>(() => sandbox.Service.RetrieveMultiple(CountOfJoins()));
    }

    [Fact]
    public async Task Another_users_request_is_served_once_it_is_interrupted()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        sandbox.On("RetrieveMultiple", "competitor", PipelineStage.PreOperation, _ => started.TrySetResult());
        var slow = Task.Run(() => Record.Exception(() => sandbox.Service.RetrieveMultiple(CountOfJoins())));
        await started.Task;

        var answer = await Task.Run(() => sandbox.Service.RetrieveMultiple(new QueryExpression("account")));

        Assert.Empty(answer.Entities);
        Assert.IsType<TimeoutException>(await slow);
    }

    [Fact]
    public void What_the_operation_wrote_before_is_undone()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call => call.Service.RetrieveMultiple(CountOfJoins())
        );

        Assert.Throws<TimeoutException>(() => sandbox.Account());

        Assert.Equal(0, sandbox.Count("account"));
    }

    private static FetchExpression CountOfJoins()
    {
        var links = string.Concat(
            Enumerable
                .Range(0, Joins)
                .Select(i => $"<link-entity name='competitor' from='name' to='name' alias='c{i}'>")
        );
        var ends = string.Concat(Enumerable.Repeat("</link-entity>", Joins));
        return new FetchExpression(
            "<fetch aggregate='true'><entity name='competitor'><attribute name='name' alias='n' "
                + $"aggregate='count'/>{links}{ends}</entity></fetch>"
        );
    }

    private sealed class HastyTime : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref looks) * 10;
    }
}
