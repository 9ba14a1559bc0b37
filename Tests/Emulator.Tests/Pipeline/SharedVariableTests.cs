using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Tests.Pipeline;

public sealed class SharedVariableTests
{
    [Theory]
    [InlineData("contact", false, false)]
    [InlineData("contact", true, true)]
    [InlineData("account", false, true)]
    public void Steps_on_another_table_do_not_see_variables_unless_old_habits_are_on(
        string inner,
        bool oldHabits,
        bool expected
    )
    {
        using var sandbox = new Sandbox(new EmulatorOptions { SharesVariablesAcrossMessages = oldHabits });
        var seen = new List<bool>();
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                if (call.Context.Depth == 1)
                {
                    call.Context.SharedVariables["mark"] = true;
                    call.Service.Create(new Entity(inner) { [inner == "account" ? "name" : "lastname"] = "Nested" });
                }
            }
        );
        sandbox.On("Create", inner, PipelineStage.PostOperation, call => seen.Add(Marked(call)));

        sandbox.Account();

        Assert.Equal(expected, seen[0]);
    }

    [Fact]
    public void Steps_on_another_message_do_not_see_variables()
    {
        using var sandbox = new Sandbox();
        var seen = new List<bool>();
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                call.Context.SharedVariables["mark"] = true;
                call.Service.Update(new Entity("account", call.Context.PrimaryEntityId) { ["name"] = "New" });
            }
        );
        sandbox.On("Update", "account", PipelineStage.PostOperation, call => seen.Add(Marked(call)));

        sandbox.Account();

        Assert.Equal([false], seen);
    }

    [Fact]
    public void What_a_step_writes_to_the_variables_of_another_message_is_lost()
    {
        using var sandbox = new Sandbox();
        var seen = new List<bool>();
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreOperation,
            call =>
            {
                call.Service.Create(new Entity("contact") { ["lastname"] = "Nested" });
                seen.Add(call.Context.SharedVariables.Contains("mark"));
            }
        );
        sandbox.On(
            "Create",
            "contact",
            PipelineStage.PostOperation,
            call => call.Context.ParentContext.ParentContext.SharedVariables["mark"] = true
        );

        sandbox.Account();

        Assert.Equal([false], seen);
    }

    private static bool Marked(PluginCall call)
    {
        var marked = false;
        for (var outer = call.Context.ParentContext; outer is not null; outer = outer.ParentContext)
        {
            marked |= outer.SharedVariables.Contains("mark");
        }

        return marked;
    }
}
