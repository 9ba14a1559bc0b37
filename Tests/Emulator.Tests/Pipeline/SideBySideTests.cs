using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>Background jobs of which one may go on before each request of another.</summary>
public sealed class SideBySideTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly Guid account;

    public SideBySideTests()
    {
        account = sandbox.Account();
        sandbox.Async("Create", "contact", Count);
        sandbox.Service.Create(new Entity("contact") { ["lastname"] = "A" });
        sandbox.Service.Create(new Entity("contact") { ["lastname"] = "B" });
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Two_jobs_that_take_turns_read_before_either_has_written()
    {
        var turn = 0;

        var ran = sandbox.Dataverse.RunAsyncSideBySide(2, jobs => turn++ % jobs);

        Assert.Equal(2, ran);
        Assert.Equal(["A reads", "B reads", "A writes 1", "B writes 1"], sandbox.Log);
        Assert.Equal(1, Employees());
        Assert.All(sandbox.Jobs(), job => Assert.Equal(30, job.GetAttributeValue<OptionSetValue>("statuscode").Value));
    }

    [Fact]
    public void One_job_at_a_time_runs_them_in_their_order()
    {
        sandbox.Dataverse.RunAsyncSideBySide(1, _ => 0);

        Assert.Equal(["A reads", "A writes 1", "B reads", "B writes 2"], sandbox.Log);
        Assert.Equal(2, Employees());
    }

    [Fact]
    public void People_may_do_something_meanwhile()
    {
        sandbox.Dataverse.RunAsyncSideBySide(
            2,
            _ =>
            {
                sandbox.Service.Update(new Entity("account", account) { ["telephone1"] = "1" });
                return 0;
            }
        );

        Assert.Equal("1", sandbox.Read("account", account)["telephone1"]);
        Assert.Equal(2, Employees());
    }

    [Fact]
    public void A_failing_choice_ends_the_jobs_all_the_same()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            sandbox.Dataverse.RunAsyncSideBySide(2, _ => throw new NotSupportedException("No."))
        );

        Assert.Equal("No.", error.InnerException!.Message);
        Assert.Equal(0, sandbox.Dataverse.WaitingJobs);
        Assert.Equal(2, Employees());
        sandbox.Account();
    }

    [Fact]
    public void Requests_of_a_job_s_synchronous_steps_stay_in_its_transaction()
    {
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call => call.Service.Retrieve("account", account, new ColumnSet("name"))
        );
        var turn = 0;

        sandbox.Dataverse.RunAsyncSideBySide(2, jobs => turn++ % jobs);

        Assert.Equal(["A reads", "B reads", "A writes 1", "B writes 1"], sandbox.Log);
    }

    private int Employees() => sandbox.Read("account", account).GetAttributeValue<int>("numberofemployees");

    private void Count(PluginCall call)
    {
        var name = (string)call.Target["lastname"];
        var row = call.Service.Retrieve("account", account, new ColumnSet("numberofemployees"));
        sandbox.Log.Add(name + " reads");
        var count = row.GetAttributeValue<int>("numberofemployees") + 1;
        call.Service.Update(new Entity("account", account) { ["numberofemployees"] = count });
        sandbox.Log.Add($"{name} writes {count}");
    }
}
