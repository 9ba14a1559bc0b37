using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Faults;

/// <summary>Every refusal is the fault that readers' code catches: cases b1 and b12.</summary>
public sealed class ServiceFaultTests : IDisposable
{
    private static readonly Guid Nobody = new("00000000-0000-0000-0000-000000000001");

    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_client_catches_a_fault_with_code_message_and_time()
    {
        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() =>
            sandbox.Read("account", Nobody, "name")
        );

        Assert.Equal(unchecked((int)0x80040217), fault.Detail.ErrorCode);
        Assert.Equal(fault.Message, fault.Detail.Message);
        Assert.Equal(Sandbox.Start, fault.Detail.Timestamp);
    }

    [Fact]
    public void A_plugin_for_NET_Framework_catches_a_fault_as_usual()
    {
        sandbox.Dataverse.Import(
            Some.SolutionZip()
                .WithSamplePlugins(SamplePlugins.Catch)
                .With("SdkMessageProcessingSteps", SamplePlugins.Step(SamplePlugins.Catch, "Create", "new_deal", 10))
                .Build()
        );

        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });

        Assert.Equal(
            "0x80040217 at 2026-03-02: Entity 'account' With Id = 000",
            sandbox.Read("new_deal", id)["new_stamp"]
        );
    }

    [Fact]
    public void The_detail_of_a_plugins_refusal_holds_its_trace()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                call.Trace.Trace("Looking at the city.");
                throw new InvalidPluginExecutionException("Name a city.");
            }
        );

        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => sandbox.Account());

        Assert.Equal("Looking at the city.\n", fault.Detail.TraceText);
        Assert.Contains("Name a city.", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_around_a_fault_keeps_that_fault_inside()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreValidation,
            call =>
            {
                try
                {
                    call.Service.Retrieve("contact", Nobody, new ColumnSet("lastname"));
                }
                catch (FaultException<OrganizationServiceFault> missing)
                {
                    throw new InvalidPluginExecutionException("No contact.", missing);
                }
            }
        );

        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => sandbox.Account());

        Assert.Equal(FaultCodes.ObjectDoesNotExist, fault.Detail.InnerFault.ErrorCode);
    }

    [Fact]
    public void The_fault_of_a_transaction_names_the_request_that_failed()
    {
        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() =>
            sandbox.Service.Execute(
                new ExecuteTransactionRequest
                {
                    Requests =
                    [
                        new CreateRequest { Target = new Entity("account") { ["name"] = "First" } },
                        new DeleteRequest { Target = new EntityReference("account", Nobody) },
                    ],
                }
            )
        );

        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault.Detail).FaultedRequestIndex);
        Assert.Equal(0, sandbox.Count("account"));
    }

    [Theory]
    [InlineData("Rollup")]
    [InlineData("new_NoSuchAction")]
    public void An_unknown_message_is_a_fault_that_names_it(string message)
    {
        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() =>
            sandbox.Service.Execute(new OrganizationRequest(message))
        );

        Assert.Contains($"'{message}'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(FaultCodes.NotSupported, fault.Detail.ErrorCode);
    }

    [Fact]
    public void An_unknown_message_in_a_batch_is_an_item_of_the_answer()
    {
        var response = (ExecuteMultipleResponse)
            sandbox.Service.Execute(
                new ExecuteMultipleRequest
                {
                    Requests = [new OrganizationRequest("new_NoSuchAction")],
                    Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = false },
                }
            );

        Assert.Contains(
            "'new_NoSuchAction'",
            Assert.Single(response.Responses).Fault.Message,
            StringComparison.Ordinal
        );
    }
}
