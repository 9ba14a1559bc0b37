using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class ThreadsTests
{
    [Fact]
    public async Task Requests_of_many_threads_give_the_result_of_some_serial_order()
    {
        using var sandbox = new Sandbox();
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PreOperation,
            call =>
                call.Target["numberofemployees"] =
                    1
                    + call.Service.Retrieve("account", call.Context.PrimaryEntityId, new ColumnSet("numberofemployees"))
                        .GetAttributeValue<int>("numberofemployees"),
            step => step with { Filter = ["name"] }
        );
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call => call.Service.Create(new Entity("contact") { ["lastname"] = "Job" }),
            step => step with { IsAsynchronous = true, Filter = ["name"] }
        );
        var id = sandbox.Account();

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(thread =>
                    Task.Run(() =>
                    {
                        for (var i = 0; i < 25; i++)
                        {
                            sandbox.Service.Update(new Entity("account", id) { ["name"] = $"{thread} {i}" });
                            sandbox.Dataverse.RunAsync(2);
                        }
                    })
                )
        );
        sandbox.Dataverse.RunAsync();

        Assert.Equal(200, sandbox.Read("account", id)["numberofemployees"]);
        Assert.Equal(200, sandbox.Count("contact"));
        Assert.Equal(0, sandbox.Dataverse.WaitingJobs);
    }
}
