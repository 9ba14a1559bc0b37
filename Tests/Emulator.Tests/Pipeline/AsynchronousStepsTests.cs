using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class AsynchronousStepsTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void They_wait_for_the_end_of_the_request_and_run_in_order()
    {
        Async("Create", "account", call => sandbox.Log.Add($"first {call.Context.OperationCreatedOn:HH:mm}"));
        Async("Create", "account", _ => sandbox.Log.Add("second"));
        sandbox.Account();
        Assert.Empty(sandbox.Log);
        sandbox.Dataverse.Clock.Advance(TimeSpan.FromMinutes(5));

        var ran = sandbox.Dataverse.RunAsync();

        Assert.Equal(2, ran);
        Assert.Equal(["first 09:00", "second"], sandbox.Log);
        Assert.Equal(0, sandbox.Dataverse.RunAsync());
    }

    [Fact]
    public void Those_of_one_table_can_run_before_the_others()
    {
        Async("Create", "account", _ => sandbox.Log.Add("account"));
        Async("Create", "contact", _ => sandbox.Log.Add("contact"));
        sandbox.Account();
        sandbox.Dataverse.System.Create(new Entity("contact") { ["lastname"] = "First" });
        sandbox.Account();

        var ran = sandbox.Dataverse.RunAsyncOf("contact");

        Assert.Equal(1, ran);
        Assert.Equal(["contact"], sandbox.Log);
        Assert.Equal(2, sandbox.Dataverse.RunAsync());
    }

    [Fact]
    public void Those_of_one_table_run_newest_first()
    {
        Async("Create", "account", call => sandbox.Log.Add($"{call.Context.OperationCreatedOn:HH:mm}"));
        sandbox.Account();
        sandbox.Dataverse.Clock.Advance(TimeSpan.FromMinutes(5));
        sandbox.Account();

        sandbox.Dataverse.RunAsyncOf("account");

        Assert.Equal(["09:05", "09:00"], sandbox.Log);
    }

    [Fact]
    public void They_run_outside_any_transaction_as_jobs()
    {
        IPluginExecutionContext? seen = null;
        Async("Create", "account", call =>
        {
            seen = call.Context;
            Assert.False(call.Context.IsInTransaction);
            Assert.Equal(1, call.Context.Mode);
            Assert.NotEqual(Guid.Empty, call.Context.OperationId);
        });
        sandbox.Account();

        sandbox.Dataverse.RunAsync();

        Assert.NotNull(seen);
        Assert.Equal(30, Jobs().Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_rolled_back_request_queues_nothing()
    {
        Async("Create", "account", _ => sandbox.Log.Add("ran"));
        Async("Create", "contact", _ => sandbox.Log.Add("ran"));
        sandbox.On("Create", "account", PipelineStage.PostOperation, call =>
        {
            call.Service.Create(new Entity("contact") { ["lastname"] = "Inside" });
            throw new InvalidPluginExecutionException("No.");
        });

        Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(0, sandbox.Dataverse.RunAsync());
        Assert.Empty(Jobs());
    }

    [Fact]
    public void A_failed_job_keeps_what_it_wrote_and_says_why_in_its_row()
    {
        Async("Create", "account", call =>
        {
            call.Service.Create(new Entity("contact") { ["lastname"] = "Kept" });
            throw new InvalidPluginExecutionException("Not today.");
        });
        sandbox.Account();

        sandbox.Dataverse.RunAsync();

        Assert.Equal(1, sandbox.Count("contact"));
        var job = Assert.Single(Jobs());
        Assert.Equal(31, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("Not today.", job["friendlymessage"]);
        Assert.Equal(FaultCodes.PluginAborted, job["errorcode"]);
    }

    [Fact]
    public void A_job_that_asks_for_it_is_tried_again()
    {
        var tries = 0;
        Async("Create", "account", _ =>
        {
            if (++tries < 3)
            {
                throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy.");
            }
        });
        sandbox.Account();

        Assert.Equal(1, sandbox.Dataverse.RunAsync(1));
        var waiting = Assert.Single(Jobs());
        Assert.Equal(10, waiting.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, waiting["retrycount"]);

        sandbox.Dataverse.RunAsync();
        Assert.Equal(3, tries);
        Assert.Equal(30, Assert.Single(Jobs()).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_job_that_always_asks_fails_in_the_end()
    {
        Async("Create", "account", _ => throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy."));
        sandbox.Account();

        Assert.Equal(6, sandbox.Dataverse.RunAsync());

        Assert.Equal(31, Assert.Single(Jobs()).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void The_row_of_a_succeeded_job_goes_when_its_step_says_so()
    {
        Async("Create", "account", _ => { }, step => step with { DeletesJob = true });
        sandbox.Account();
        Assert.Single(Jobs());

        sandbox.Dataverse.RunAsync();

        Assert.Empty(Jobs());
    }

    [Fact]
    public void Jobs_queued_by_jobs_run_too_with_rising_depth()
    {
        Async("Update", "account", call =>
        {
            sandbox.Log.Add($"depth {call.Context.Depth}");
            if (call.Context.Depth < 4)
            {
                call.Service.Update(new Entity("account", call.Context.PrimaryEntityId) { ["name"] = "Again" });
            }
        });
        var id = sandbox.Account();
        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Once" });

        sandbox.Dataverse.RunAsync();

        Assert.Equal(["depth 1", "depth 2", "depth 3", "depth 4"], sandbox.Log);
    }

    [Fact]
    public void Jobs_of_one_request_do_not_share_its_target()
    {
        Async("Create", "account", call => call.Target["name"] = "Spoilt");
        Async("Create", "account", call => sandbox.Log.Add(call.Target.GetAttributeValue<string>("name")));

        sandbox.Account("Clean");
        sandbox.Dataverse.RunAsync();

        Assert.Equal(["Clean"], sandbox.Log);
    }

    [Fact]
    public void Images_show_the_row_as_it_was_when_the_request_ran()
    {
        Async(
            "Update",
            "account",
            call => sandbox.Log.Add(call.Context.PostEntityImages["Row"].GetAttributeValue<string>("name")),
            step => step with { Images = [new ImageRegistration("Row", false, true, ["name"])] });
        var id = sandbox.Account();

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Second" });
        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Third" });
        sandbox.Dataverse.RunAsync();

        Assert.Equal(["Second", "Third"], sandbox.Log);
    }

    [Fact]
    public void A_waiting_one_has_a_row_from_the_moment_it_was_queued()
    {
        Async("Create", "account", _ => { });
        var account = sandbox.Account();
        var queued = sandbox.Dataverse.Clock.UtcNow;
        sandbox.Dataverse.Clock.Advance(TimeSpan.FromMinutes(5));

        var job = Assert.Single(Jobs());

        Assert.Equal(0, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(account, job.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(queued, job["createdon"]);
    }

    [Fact]
    public void Its_row_outlives_a_failed_request_that_looked_at_it()
    {
        Async("Create", "account", _ => { }, step => step with { DeletesJob = true });
        sandbox.Account();
        sandbox.On("Create", "contact", PipelineStage.PostOperation, call =>
        {
            sandbox.Log.Add($"{call.Service.RetrieveMultiple(new QueryExpression("asyncoperation")).Entities.Count} job");
            throw new InvalidPluginExecutionException("No.");
        });
        Assert.Throws<DataverseFault>(() => sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Refused" }));
        Assert.Equal(["1 job"], sandbox.Log);

        Assert.Single(Jobs());
        sandbox.Dataverse.RunAsync();
        Assert.Empty(Jobs());
    }

    [Fact]
    public void A_copy_of_the_emulator_shows_what_waited_as_cancelled()
    {
        Async("Create", "account", _ => { });
        sandbox.Account();

        using var copy = sandbox.Dataverse.Copy();

        var row = Assert.Single(copy.System.RetrieveMultiple(
            new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode") }).Entities);
        Assert.Equal(32, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, sandbox.Dataverse.RunAsync());
    }

    [Fact]
    public void They_can_run_by_themselves_after_each_request()
    {
        using var automatic = new Sandbox(new EmulatorOptions { RunAsyncAutomatically = true });
        automatic.On(
            "Create", "account", PipelineStage.PostOperation, _ => automatic.Log.Add("ran"), step => step with { IsAsynchronous = true });

        automatic.Account();

        Assert.Equal(["ran"], automatic.Log);
    }

    [Fact]
    public void Jobs_left_waiting_in_a_file_are_cancelled_at_the_next_start()
    {
        var path = Path.Combine(Path.GetTempPath(), $"salescorner-{Guid.NewGuid():N}.db");
        var options = new EmulatorOptions { DatabasePath = path };
        try
        {
            using (var first = new Sandbox(options))
            {
                first.On("Create", "account", PipelineStage.PostOperation, _ => { }, step => step with { IsAsynchronous = true });
                first.Account();
                Assert.Equal(1, first.Dataverse.WaitingJobs);
            }

            using var second = new Sandbox(options);
            var job = Assert.Single(second.Service.RetrieveMultiple(
                new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode", "friendlymessage") }).Entities);
            Assert.Equal(32, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
            Assert.Equal(0, second.Dataverse.RunAsync());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private void Async(
        string message, string table, Action<PluginCall> run, Func<StepRegistration, StepRegistration>? shape = null) =>
        sandbox.On(
            message,
            table,
            PipelineStage.PostOperation,
            run,
            step => (shape?.Invoke(step) ?? step) with { IsAsynchronous = true });

    private List<Entity> Jobs() =>
        [.. sandbox.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet(true) }).Entities];
}
