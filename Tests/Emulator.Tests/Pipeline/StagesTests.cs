using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class StagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Steps_run_by_stage_and_rank_around_the_operation()
    {
        sandbox.On("Create", "account", PipelineStage.PostOperation, _ => sandbox.Log.Add("40"));
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            _ => sandbox.Log.Add("20 second"),
            step => step with { Rank = 2 }
        );
        sandbox.On("Create", "account", PipelineStage.PreOperation, _ => sandbox.Log.Add("20 first"));
        sandbox.On("Create", "account", PipelineStage.PreValidation, _ => sandbox.Log.Add("10"));

        sandbox.Account();

        Assert.Equal(["10", "20 first", "20 second", "40"], sandbox.Log);
    }

    [Fact]
    public void What_a_step_before_the_operation_sets_is_stored()
    {
        sandbox.On("Create", "account", PipelineStage.PreOperation, call => call.Target["name"] = "Set");

        var id = sandbox.Account("Given");

        Assert.Equal("Set", sandbox.Read("account", id)["name"]);
    }

    [Fact]
    public void The_clients_row_stays_as_it_was()
    {
        sandbox.On("Create", "account", PipelineStage.PreOperation, call => call.Target["name"] = "Set");
        var account = new Entity("account") { ["name"] = "Given" };

        sandbox.Service.Create(account);

        Assert.Equal("Given", account["name"]);
        Assert.Single(account.Attributes);
        Assert.Equal(Guid.Empty, account.Id);
    }

    [Fact]
    public void An_update_step_fires_only_for_its_columns()
    {
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            _ => sandbox.Log.Add("fired"),
            step => step with { Filter = ["telephone1"] }
        );
        var id = sandbox.Account();

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "New" });
        Assert.Empty(sandbox.Log);

        sandbox.Service.Update(new Entity("account", id) { ["telephone1"] = "1" });
        Assert.Equal(["fired"], sandbox.Log);
    }

    [Fact]
    public void A_step_after_the_operation_fires_for_a_column_that_a_step_before_it_added()
    {
        sandbox.On("Update", "account", PipelineStage.PreOperation, call => call.Target["telephone1"] = "1");
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call => sandbox.Log.Add(call.Context.PreEntityImages["Before"].GetAttributeValue<string>("name")),
            step =>
                step with
                {
                    Filter = ["telephone1"],
                    Images = [new ImageRegistration("Before", true, false, ["name"])],
                }
        );
        var id = sandbox.Account("Old");

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "New" });

        Assert.Equal(["Old"], sandbox.Log);
    }

    [Fact]
    public void Images_hold_the_registered_columns_before_and_after()
    {
        Entity? before = null;
        Entity? after = null;
        sandbox.On(
            "Update",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                before = call.Context.PreEntityImages["Row"];
                after = call.Context.PostEntityImages["Row"];
            },
            step => step with { Images = [new ImageRegistration("Row", true, true, ["name", "telephone1"])] }
        );
        var id = sandbox.Account("Old");

        sandbox.Service.Update(new Entity("account", id) { ["name"] = "New", ["description"] = "Text" });

        Assert.Equal("Old", before!["name"]);
        Assert.Equal("New", after!["name"]);
        Assert.False(before.Contains("telephone1"));
        Assert.False(after.Contains("description"));
    }

    [Fact]
    public void An_update_of_state_and_other_columns_fires_twice_inside_and_once_before()
    {
        var id = sandbox.Account();
        sandbox.On("Update", "account", PipelineStage.PreValidation, call => Note("10", call));
        sandbox.On("Update", "account", PipelineStage.PreOperation, call => Note("20", call));
        sandbox.On("Update", "account", PipelineStage.PostOperation, call => Note("40", call));

        sandbox.Service.Update(
            new Entity("account", id)
            {
                ["name"] = "New",
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(2),
            }
        );

        Assert.Equal(
            [
                "10 name,statecode,statuscode",
                "20 name",
                "40 name",
                "20 statecode,statuscode",
                "40 statecode,statuscode",
            ],
            sandbox.Log
        );
        Assert.Equal(1, sandbox.Read("account", id).GetAttributeValue<OptionSetValue>("statecode").Value);

        void Note(string stage, PluginCall call) =>
            sandbox.Log.Add(
                $"{stage} {string.Join(',', call.Target.Attributes.Keys.Where(name => name is "name" or "statecode" or "statuscode"))}"
            );
    }

    [Fact]
    public void A_plugins_refusal_reaches_the_client_word_for_word()
    {
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            _ => throw new InvalidPluginExecutionException("Name a city.")
        );

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal("Name a city.", fault.Message);
        Assert.Equal(FaultCodes.PluginAborted, fault.ErrorCode);
        Assert.IsType<InvalidPluginExecutionException>(fault.Cause);
    }

    [Fact]
    public void Any_other_error_of_a_plugin_reaches_the_client_as_unexpected()
    {
        sandbox.On("Create", "account", PipelineStage.PreOperation, _ => throw new ArithmeticException("No."));

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Account());

        Assert.Equal(FaultCodes.PluginUnexpected, fault.ErrorCode);
        Assert.Contains("System.ArithmeticException: No.", fault.Message, StringComparison.Ordinal);
    }
}
