using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class ContextTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Stages_20_and_40_share_variables_and_reach_those_of_stage_10_through_the_parent()
    {
        sandbox.On("Create", "account", PipelineStage.PreValidation, call => call.Context.SharedVariables["outer"] = 1);
        sandbox.On("Create", "account", PipelineStage.PreOperation, call => call.Context.SharedVariables["inner"] = 2);
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                Assert.Equal(2, call.Context.SharedVariables["inner"]);
                Assert.False(call.Context.SharedVariables.Contains("outer"));
                Assert.Equal(1, call.Context.ParentContext.SharedVariables["outer"]);
                sandbox.Log.Add("seen");
            }
        );

        sandbox.Account();

        Assert.Equal(["seen"], sandbox.Log);
    }

    [Fact]
    public void A_nested_request_knows_the_step_that_made_it()
    {
        IPluginExecutionContext? outer = null;
        IPluginExecutionContext? inner = null;
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                outer = call.Context;
                call.Service.Create(new Entity("contact") { ["lastname"] = "Nested" });
            }
        );
        sandbox.On("Create", "contact", PipelineStage.PreValidation, call => inner = call.Context);

        sandbox.Account();

        Assert.Equal(1, outer!.Depth);
        Assert.Equal(2, inner!.Depth);
        Assert.Equal(("account", outer.Stage), (inner.ParentContext.PrimaryEntityName, inner.ParentContext.Stage));
        Assert.Equal(outer.CorrelationId, inner.CorrelationId);
        Assert.NotEqual(Guid.Empty, inner.CorrelationId);
        Assert.True(inner.IsInTransaction);
    }

    [Fact]
    public void The_context_tells_who_when_and_what()
    {
        var requestId = Guid.NewGuid();
        var user = sandbox.User();
        sandbox.Grant(
            user,
            ("prvCreateAccount", Emulator.Security.AccessDepth.Basic),
            ("prvReadAccount", Emulator.Security.AccessDepth.Basic)
        );
        IPluginExecutionContext? seen = null;
        var step = sandbox.On("Create", "account", PipelineStage.PostOperation, call => seen = call.Context);

        var id = (Guid)
            sandbox
                .Dataverse.As(user)
                .Execute(
                    new Microsoft.Xrm.Sdk.Messages.CreateRequest
                    {
                        Target = new Entity("account") { ["name"] = "Mine" },
                        RequestId = requestId,
                    }
                )["id"];

        Assert.Equal("Create", seen!.MessageName);
        Assert.Equal("account", seen.PrimaryEntityName);
        Assert.Equal(id, seen.PrimaryEntityId);
        Assert.Equal(id, seen.OutputParameters["id"]);
        Assert.Equal(user, seen.UserId);
        Assert.Equal(user, seen.InitiatingUserId);
        Assert.Equal(requestId, seen.RequestId);
        Assert.Equal(Sandbox.Start, seen.OperationCreatedOn);
        Assert.Equal(sandbox.Dataverse.OrganizationId, seen.OrganizationId);
        Assert.Equal(sandbox.Dataverse.RootBusinessUnitId, seen.BusinessUnitId);
        Assert.Equal(step.Id, seen.OwningExtension.Id);
    }

    [Fact]
    public void A_step_can_run_as_another_user_and_act_as_system()
    {
        var user = sandbox.User("Caller");
        var other = sandbox.User("Other");
        sandbox.Grant(
            user,
            ("prvCreateAccount", Emulator.Security.AccessDepth.Basic),
            ("prvReadAccount", Emulator.Security.AccessDepth.Basic)
        );
        sandbox.Grant(
            other,
            ("prvCreateContact", Emulator.Security.AccessDepth.Basic),
            ("prvReadContact", Emulator.Security.AccessDepth.Basic)
        );
        Guid asUser = default;
        Guid asSystem = default;
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                Assert.Equal(other, call.Context.UserId);
                Assert.Equal(user, call.Context.InitiatingUserId);
                asUser = call.Service.Create(new Entity("contact") { ["lastname"] = "User" });
                asSystem = call.AsSystem.Create(new Entity("contact") { ["lastname"] = "System" });
            },
            step => step with { RunAs = other }
        );

        sandbox.Dataverse.As(user).Create(new Entity("account") { ["name"] = "Mine" });

        Assert.Equal(other, sandbox.Read("contact", asUser).GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(
            sandbox.Dataverse.SystemUserId,
            sandbox.Read("contact", asSystem).GetAttributeValue<EntityReference>("ownerid").Id
        );
    }

    [Fact]
    public void A_loop_of_plugins_ends_after_depth_8()
    {
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                sandbox.Log.Add(call.Context.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
                call.Service.Update(new Entity("account", call.Context.PrimaryEntityId) { ["name"] = "Again" });
            }
        );
        var id = sandbox.Account("Before");

        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Update(new Entity("account", id) { ["name"] = "Once" })
        );

        Assert.Equal(unchecked((int)0x80044182), fault.ErrorCode);
        Assert.Equal("8", sandbox.Log[^1]);
        Assert.Equal("Before", sandbox.Read("account", id)["name"]);
    }

    [Fact]
    public void A_chain_of_eight_is_allowed()
    {
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                if (call.Context.Depth < 8)
                {
                    call.Service.Update(
                        new Entity("account", call.Context.PrimaryEntityId)
                        {
                            ["name"] = $"Depth {call.Context.Depth + 1}",
                        }
                    );
                }
            }
        );
        var id = sandbox.Account();

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Once" });

        Assert.Equal("Depth 8", sandbox.Read("account", id)["name"]);
    }

    [Fact]
    public void Traces_keep_the_newest_ten_kilobytes()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                for (var i = 0; i < 3_000; i++)
                {
                    call.Trace.Trace("Line {0:D4}", i);
                }

                call.Trace.Trace("Braces {stay} as they are");
            }
        );

        sandbox.Account();

        var trace = sandbox.Dataverse.LastSave!.Steps[0].Trace;
        Assert.InRange(trace.Length, 10 * 1024 - 20, 10 * 1024);
        Assert.StartsWith("Line ", trace, StringComparison.Ordinal);
        Assert.EndsWith("Line 2999\nBraces {stay} as they are\n", trace, StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_are_counted_for_the_save_and_for_each_step()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                call.Service.Retrieve(
                    "account",
                    call.Context.PrimaryEntityId,
                    new Microsoft.Xrm.Sdk.Query.ColumnSet("name")
                );
                call.Service.Update(new Entity("account", call.Context.PrimaryEntityId) { ["telephone1"] = "1" });
            }
        );
        sandbox.On("Update", "account", PipelineStage.PostOperation, call => call.Trace.Trace("updated"));
        sandbox.Dataverse.Requests.Reset();

        sandbox.Account();

        var save = sandbox.Dataverse.LastSave!;
        Assert.Equal(3, save.RequestCount);
        Assert.Equal(["updated\n", ""], save.Steps.Select(step => step.Trace));
        Assert.Equal(2, save.Steps[1].RequestCount);
        Assert.Equal(1, save.Steps[1].Requests["Update"]);
        Assert.Equal(1, sandbox.Dataverse.Requests.OfClients["Create"]);
        Assert.Equal(1, sandbox.Dataverse.Requests.OfPlugins["Retrieve"]);
        Assert.Equal(2, sandbox.Dataverse.Requests.Runs.Count);
    }

    [Fact]
    public void A_plugin_cannot_use_the_service_from_another_thread()
    {
        Exception? seen = null;
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                var service = call.Service;
                var thread = new Thread(() => seen = Record.Exception(() => service.Delete("account", Guid.NewGuid())));
                thread.Start();
                thread.Join();
            }
        );

        sandbox.Account();

        Assert.IsType<NotSupportedException>(seen);
    }
}
