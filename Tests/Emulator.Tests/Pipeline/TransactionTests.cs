using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class TransactionTests : IDisposable
{
    private readonly Sandbox sandbox = new(new EmulatorOptions { PluginTrace = PluginTraceSetting.All });

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_failing_step_takes_back_everything_inside_the_transaction()
    {
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

        Assert.Equal(0, sandbox.Count("account"));
        Assert.Equal(0, sandbox.Count("contact"));
    }

    [Fact]
    public void What_a_step_of_stage_10_wrote_stays()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreValidation,
            call =>
            {
                Assert.False(call.Context.IsInTransaction);
                call.Service.Create(new Entity("contact") { ["lastname"] = "Outside" });
            }
        );
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                Assert.True(call.Context.IsInTransaction);
                throw new InvalidPluginExecutionException("No.");
            }
        );

        Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(0, sandbox.Count("account"));
        Assert.Equal(1, sandbox.Count("contact"));
    }

    [Fact]
    public void Swallowing_a_failed_request_inside_the_transaction_does_not_save_it()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                try
                {
                    call.Service.Delete("contact", Guid.NewGuid());
                }
                catch (DataverseFault)
                {
                    sandbox.Log.Add("swallowed");
                }
            }
        );

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(["swallowed"], sandbox.Log);
        Assert.Equal(-2146893812, fault.ErrorCode);
        Assert.Equal(0, sandbox.Count("account"));
    }

    [Fact]
    public void After_a_failed_request_there_is_no_transaction_for_the_next_one()
    {
        DataverseFault? second = null;
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                Assert.Throws<DataverseFault>(() => call.Service.Delete("contact", Guid.NewGuid()));
                second = Assert.Throws<DataverseFault>(() =>
                    call.Service.Create(new Entity("contact") { ["lastname"] = "Late" })
                );
            }
        );

        Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(-2147220911, second!.ErrorCode);
    }

    [Fact]
    public void Trace_rows_outlive_the_rollback()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                call.Trace.Trace("Seen {0}", 1);
                throw new InvalidPluginExecutionException("No.");
            }
        );

        Assert.Throws<DataverseFault>(() => sandbox.Account());

        var log = Assert.Single(
            sandbox
                .Service.RetrieveMultiple(
                    new Microsoft.Xrm.Sdk.Query.QueryExpression("plugintracelog") { ColumnSet = new(true) }
                )
                .Entities
        );
        Assert.Equal("Seen 1\n", log["messageblock"]);
        Assert.Equal("No.", log["exceptiondetails"]);
    }

    [Fact]
    public void A_transaction_of_requests_is_all_or_nothing()
    {
        var request = new Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest
        {
            Requests =
            [
                new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = new Entity("account") { ["name"] = "First" } },
                new Microsoft.Xrm.Sdk.Messages.CreateRequest
                {
                    Target = new Entity("account") { ["nosuchcolumn"] = 1 },
                },
            ],
        };

        Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(request));

        Assert.Equal(0, sandbox.Count("account"));
    }
}
