using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class AsynchronousStepsTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void They_wait_for_the_end_of_the_request_and_run_in_order()
    {
        sandbox.Async("Create", "account", call => sandbox.Log.Add($"first {call.Context.OperationCreatedOn:HH:mm}"));
        sandbox.Async("Create", "account", _ => sandbox.Log.Add("second"));
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
        sandbox.Async("Create", "account", _ => sandbox.Log.Add("account"));
        sandbox.Async("Create", "contact", _ => sandbox.Log.Add("contact"));
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
        sandbox.Async("Create", "account", call => sandbox.Log.Add($"{call.Context.OperationCreatedOn:HH:mm}"));
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
        sandbox.Async(
            "Create",
            "account",
            call =>
            {
                seen = call.Context;
                Assert.False(call.Context.IsInTransaction);
                Assert.Equal(1, call.Context.Mode);
                Assert.NotEqual(Guid.Empty, call.Context.OperationId);
            }
        );
        sandbox.Account();

        sandbox.Dataverse.RunAsync();

        Assert.NotNull(seen);
        Assert.Equal(30, sandbox.Jobs().Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_rolled_back_request_queues_nothing()
    {
        sandbox.Async("Create", "account", _ => sandbox.Log.Add("ran"));
        sandbox.Async("Create", "contact", _ => sandbox.Log.Add("ran"));
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                call.Service.Create(new Entity("contact") { ["lastname"] = "Inside" });
                throw new InvalidPluginExecutionException("No.");
            }
        );

        Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(0, sandbox.Dataverse.RunAsync());
        Assert.Empty(sandbox.Jobs());
    }

    [Fact]
    public void A_failed_job_keeps_what_it_wrote_and_says_why_in_its_row()
    {
        sandbox.Async(
            "Create",
            "account",
            call =>
            {
                call.Service.Create(new Entity("contact") { ["lastname"] = "Kept" });
                throw new InvalidPluginExecutionException("Not today.");
            }
        );
        sandbox.Account();

        sandbox.Dataverse.RunAsync();

        Assert.Equal(1, sandbox.Count("contact"));
        var job = Assert.Single(sandbox.Jobs());
        Assert.Equal(31, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("Not today.", job["friendlymessage"]);
        Assert.Equal(FaultCodes.PluginAborted, job["errorcode"]);
    }

    [Fact]
    public void A_job_that_asks_for_it_is_tried_again()
    {
        var tries = 0;
        sandbox.Async(
            "Create",
            "account",
            _ =>
            {
                if (++tries < 3)
                {
                    throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy.");
                }
            }
        );
        sandbox.Account();

        Assert.Equal(1, sandbox.Dataverse.RunAsync(1));
        var waiting = Assert.Single(sandbox.Jobs());
        Assert.Equal(10, waiting.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, waiting["retrycount"]);

        sandbox.Dataverse.RunAsync();
        Assert.Equal(3, tries);
        Assert.Equal(30, Assert.Single(sandbox.Jobs()).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_job_that_always_asks_fails_in_the_end()
    {
        sandbox.Async(
            "Create",
            "account",
            _ => throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy.")
        );
        sandbox.Account();

        Assert.Equal(6, sandbox.Dataverse.RunAsync());

        Assert.Equal(31, Assert.Single(sandbox.Jobs()).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Jobs_queued_by_jobs_run_too_with_rising_depth()
    {
        sandbox.Async(
            "Update",
            "account",
            call =>
            {
                sandbox.Log.Add($"depth {call.Context.Depth}");
                if (call.Context.Depth < 4)
                {
                    call.Service.Update(new Entity("account", call.Context.PrimaryEntityId) { ["name"] = "Again" });
                }
            }
        );
        var id = sandbox.Account();
        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Once" });

        sandbox.Dataverse.RunAsync();

        Assert.Equal(["depth 1", "depth 2", "depth 3", "depth 4"], sandbox.Log);
    }

    [Fact]
    public void Jobs_of_one_request_do_not_share_its_target()
    {
        sandbox.Async("Create", "account", call => call.Target["name"] = "Spoilt");
        sandbox.Async("Create", "account", call => sandbox.Log.Add(call.Target.GetAttributeValue<string>("name")));

        sandbox.Account("Clean");
        sandbox.Dataverse.RunAsync();

        Assert.Equal(["Clean"], sandbox.Log);
    }

    [Fact]
    public void Images_show_the_row_as_it_was_when_the_request_ran()
    {
        sandbox.Async(
            "Update",
            "account",
            call => sandbox.Log.Add(call.Context.PostEntityImages["Row"].GetAttributeValue<string>("name")),
            step => step with { Images = [new ImageRegistration("Row", false, true, ["name"])] }
        );
        var id = sandbox.Account();

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Second" });
        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Third" });
        sandbox.Dataverse.RunAsync();

        Assert.Equal(["Second", "Third"], sandbox.Log);
    }

    [Fact]
    public void They_can_run_by_themselves_after_each_request()
    {
        using var automatic = new Sandbox(new EmulatorOptions { RunAsyncAutomatically = true });
        automatic.Async("Create", "account", _ => automatic.Log.Add("ran"));

        automatic.Account();

        Assert.Equal(["ran"], automatic.Log);
    }
}
