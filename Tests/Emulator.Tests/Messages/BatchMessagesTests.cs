using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class BatchMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(true, true, 2, "0,1!,2")]
    [InlineData(true, false, 2, "1!")]
    [InlineData(false, true, 1, "0,1!")]
    [InlineData(false, false, 1, "1!")]
    public void A_batch_goes_on_and_answers_as_its_settings_say(bool goesOn, bool answers, int created, string items)
    {
        var request = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = goesOn, ReturnResponses = answers },
            Requests = [Create("First"), Create(null), Create("Third")],
        };
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                if (!call.Target.Contains("name"))
                {
                    throw new InvalidPluginExecutionException("Name it.");
                }
            }
        );

        var response = (ExecuteMultipleResponse)sandbox.Service.Execute(request);

        Assert.True(response.IsFaulted);
        Assert.Equal(created, sandbox.Count("account"));
        Assert.Equal(
            items,
            string.Join(',', response.Responses.Select(item => item.RequestIndex + (item.Fault is null ? "" : "!")))
        );
        Assert.Equal("Name it.", response.Responses.First(item => item.Fault is not null).Fault.Message);
    }

    [Fact]
    public void A_batch_holds_a_thousand_requests_and_no_more()
    {
        ExecuteMultipleRequest Batch(int count) =>
            new()
            {
                Settings = new ExecuteMultipleSettings(),
                Requests = [.. Enumerable.Range(0, count).Select(_ => new OrganizationRequest("WhoAmI"))],
            };

        sandbox.Service.Execute(Batch(1_000));
        Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(Batch(1_001)));
        using var unlimited = new Sandbox(new EmulatorOptions { EnforceLimits = false });
        unlimited.Service.Execute(Batch(1_001));
    }

    [Fact]
    public void Batches_do_not_nest()
    {
        var inner = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings(),
            Requests = [Create("Inner")],
        };
        var outer = new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [inner] };

        Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(outer));
        Assert.Equal(0, sandbox.Count("account"));
    }

    [Fact]
    public void A_transaction_answers_every_request_when_asked()
    {
        var response = (ExecuteTransactionResponse)
            sandbox.Service.Execute(
                new ExecuteTransactionRequest { Requests = [Create("First"), Create("Second")], ReturnResponses = true }
            );

        Assert.Equal(2, response.Responses.Count);
        Assert.Equal(2, sandbox.Count("account"));
    }

    [Fact]
    public void Many_rows_in_one_request_fire_the_single_steps_and_the_multiple_one()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call => sandbox.Log.Add($"single {call.Context.Depth}")
        );
        sandbox.On(
            "CreateMultiple",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                Assert.Equal(2, ((EntityCollection)call.Context.InputParameters["Targets"]).Entities.Count);
                sandbox.Log.Add("multiple");
            }
        );

        var response = (CreateMultipleResponse)
            sandbox.Service.Execute(new CreateMultipleRequest { Targets = Rows("First", "Second") });

        Assert.Equal(["single 1", "single 1", "multiple"], sandbox.Log);
        Assert.Equal("Second", sandbox.Read("account", response.Ids[1])["name"]);
    }

    [Fact]
    public void One_bad_row_takes_all_of_them_back()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                if (call.Target.GetAttributeValue<string>("name") == "Bad")
                {
                    throw new InvalidPluginExecutionException("Bad.");
                }
            }
        );

        Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Execute(new CreateMultipleRequest { Targets = Rows("Good", "Bad") })
        );

        Assert.Equal(0, sandbox.Count("account"));
    }

    [Fact]
    public void Many_rows_can_be_updated_and_upserted()
    {
        var rows = Rows("First", "Second");
        var ids = ((CreateMultipleResponse)sandbox.Service.Execute(new CreateMultipleRequest { Targets = rows })).Ids;
        var changes = new EntityCollection([new Entity("account", ids[0]) { ["name"] = "Changed" }])
        {
            EntityName = "account",
        };

        sandbox.Service.Execute(new UpdateMultipleRequest { Targets = changes });
        changes.Entities.Add(new Entity("account", Guid.NewGuid()) { ["name"] = "Third" });
        var response = (UpsertMultipleResponse)sandbox.Service.Execute(new UpsertMultipleRequest { Targets = changes });

        Assert.Equal([false, true], response.Results.Select(result => result.RecordCreated));
        Assert.Equal("Changed", sandbox.Read("account", ids[0])["name"]);
        Assert.Equal(3, sandbox.Count("account"));
    }

    private static EntityCollection Rows(params string[] names) =>
        new([.. names.Select(name => new Entity("account") { ["name"] = name })]) { EntityName = "account" };

    private static CreateRequest Create(string? name)
    {
        var target = new Entity("account");
        if (name is not null)
        {
            target["name"] = name;
        }

        return new CreateRequest { Target = target };
    }
}
