using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class AsyncRowsTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_row_of_a_succeeded_job_goes_when_its_step_says_so()
    {
        sandbox.Async("Create", "account", _ => { }, step => step with { DeletesJob = true });
        sandbox.Account();
        Assert.Single(sandbox.Jobs());

        sandbox.Dataverse.RunAsync();

        Assert.Empty(sandbox.Jobs());
    }

    [Fact]
    public void A_waiting_one_has_a_row_from_the_moment_it_was_queued()
    {
        sandbox.Async("Create", "account", _ => { });
        var account = sandbox.Account();
        var queued = sandbox.Dataverse.Clock.UtcNow;
        sandbox.Dataverse.Clock.Advance(TimeSpan.FromMinutes(5));

        var job = Assert.Single(sandbox.Jobs());

        Assert.Equal(0, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(account, job.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(queued, job["createdon"]);
    }

    [Fact]
    public void Its_row_outlives_a_failed_request_that_looked_at_it()
    {
        sandbox.Async("Create", "account", _ => { }, step => step with { DeletesJob = true });
        sandbox.Account();
        sandbox.On(
            "Create",
            "contact",
            PipelineStage.PostOperation,
            call =>
            {
                sandbox.Log.Add(
                    $"{call.Service.RetrieveMultiple(new QueryExpression("asyncoperation")).Entities.Count} job"
                );
                throw new InvalidPluginExecutionException("No.");
            }
        );
        Assert.Throws<DataverseFault>(() => sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Refused" }));
        Assert.Equal(["1 job"], sandbox.Log);

        Assert.Single(sandbox.Jobs());
        sandbox.Dataverse.RunAsync();
        Assert.Empty(sandbox.Jobs());
    }

    [Fact]
    public void A_copy_of_the_emulator_shows_what_waited_as_cancelled()
    {
        sandbox.Async("Create", "account", _ => { });
        sandbox.Account();

        using var copy = sandbox.Dataverse.Copy();

        var row = Assert.Single(
            copy.System.RetrieveMultiple(
                new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode") }
            ).Entities
        );
        Assert.Equal(32, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, sandbox.Dataverse.RunAsync());
    }

    [Fact]
    public void Jobs_left_waiting_in_a_file_are_cancelled_at_the_next_start_when_their_step_is_gone()
    {
        var path = Path.Combine(Path.GetTempPath(), $"salescorner-{Guid.NewGuid():N}.db");
        var options = new EmulatorOptions { DatabasePath = path };
        try
        {
            using (var first = new Sandbox(options))
            {
                first.Async("Create", "account", _ => { });
                first.Account();
                Assert.Equal(1, first.Dataverse.WaitingJobs);
            }

            using var second = new Sandbox(options);
            var job = Assert.Single(
                second
                    .Service.RetrieveMultiple(
                        new QueryExpression("asyncoperation")
                        {
                            ColumnSet = new ColumnSet("statuscode", "friendlymessage"),
                        }
                    )
                    .Entities
            );
            Assert.Equal(32, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
            Assert.Equal(0, second.Dataverse.RunAsync());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
