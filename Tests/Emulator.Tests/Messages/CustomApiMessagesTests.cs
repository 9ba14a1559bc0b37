using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class CustomApiMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private Action<PluginCall> main = call =>
        call.Context.OutputParameters["Double"] = 2 * (int)call.Context.InputParameters["Number"];

    public CustomApiMessagesTests() => Register();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Its_plugin_is_the_operation_between_the_steps()
    {
        sandbox.On("new_Double", null, PipelineStage.PreOperation, call => call.Context.InputParameters["Number"] = 21);
        sandbox.On(
            "new_Double",
            null,
            PipelineStage.PostOperation,
            call => sandbox.Log.Add($"{call.Context.OutputParameters["Double"]} {call.Context.PrimaryEntityName}")
        );

        var response = sandbox.Service.Execute(new OrganizationRequest("new_Double") { ["Number"] = 1 });

        Assert.Equal(42, response["Double"]);
        Assert.Equal(["42 none"], sandbox.Log);
    }

    [Fact]
    public void What_it_writes_goes_when_it_fails()
    {
        main = call =>
        {
            Assert.Equal(30, call.Context.Stage);
            call.Service.Create(new Entity("account") { ["name"] = "Inside" });
            throw new InvalidPluginExecutionException("No.");
        };

        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Execute(new OrganizationRequest("new_Double") { ["Number"] = 1 })
        );

        Assert.Equal("No.", fault.Message);
        Assert.Equal(0, sandbox.Count("account"));
    }

    [Theory]
    [InlineData("Number", null, "'Number' is missing")]
    [InlineData("Number", "one", "'Number' of new_Double is of type Integer")]
    [InlineData("Note", 5, "'Note' of new_Double is of type String")]
    [InlineData("Other", 5, "Unrecognized request parameter: Other")]
    public void Parameters_are_checked(string name, object? value, string expected)
    {
        var request = new OrganizationRequest("new_Double") { ["Number"] = 1 };
        request.Parameters[name] = value;

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(request));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_another_type_is_a_fault()
    {
        main = call => call.Context.OutputParameters["Double"] = "two";

        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Execute(new OrganizationRequest("new_Double") { ["Number"] = 1 })
        );

        Assert.Contains("'Double'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_privilege_can_guard_it()
    {
        Register(privilege: "prvCreateAccount");
        var user = sandbox.User();
        var service = sandbox.Dataverse.As(user);
        var request = new OrganizationRequest("new_Double") { ["Number"] = 1 };

        Assert.Equal(
            FaultCodes.PrivilegeDenied,
            Assert.Throws<DataverseFault>(() => service.Execute(request)).ErrorCode
        );
        sandbox.Grant(user, ("prvCreateAccount", AccessDepth.Basic));
        Assert.Equal(2, service.Execute(request)["Double"]);
    }

    private void Register(string? privilege = null)
    {
        var plugin = new LambdaPlugin(call => main(call));
        var step = new StepRegistration
        {
            Id = Guid.NewGuid(),
            Name = "new_Double",
            Message = "new_Double",
            Stage = PipelineStage.MainOperation,
            TypeName = "Doubler",
            Plugin = () => plugin,
        };
        sandbox.Dataverse.Engine.Messages.CustomApis.Replace([
            new CustomApi("new_Double", null, privilege, step)
            {
                Parameters =
                [
                    new CustomApiParameter("Number", CustomApiType.Integer, IsOptional: false),
                    new CustomApiParameter("Note", CustomApiType.String, IsOptional: true),
                ],
                Properties = [new CustomApiParameter("Double", CustomApiType.Integer, IsOptional: true)],
            },
        ]);
    }
}
