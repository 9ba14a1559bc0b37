using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Clock;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Limits;

public sealed class PlatformLimitsTests
{
    [Theory]
    [InlineData(120, true, false)]
    [InlineData(121, true, true)]
    [InlineData(121, false, false)]
    public void An_operation_with_its_steps_has_two_minutes(int seconds, bool enforced, bool stopped)
    {
        var time = new SteppedTime(Sandbox.Start);
        using var sandbox = new Sandbox(new EmulatorOptions { RealTime = time, EnforceLimits = enforced });
        sandbox.On("Create", "account", PipelineStage.PostOperation, _ => time.Now += TimeSpan.FromSeconds(seconds));

        var error = Record.Exception(() => sandbox.Account());

        Assert.Equal(stopped, error is TimeoutException);
        Assert.Equal(stopped ? 0 : 1, sandbox.Count("account"));
    }

    [Fact]
    public void Each_request_has_its_own_two_minutes()
    {
        var time = new SteppedTime(Sandbox.Start);
        using var sandbox = new Sandbox(new EmulatorOptions { RealTime = time });
        sandbox.On("Create", "account", PipelineStage.PostOperation, _ => time.Now += TimeSpan.FromSeconds(100));

        sandbox.Account();
        sandbox.Account();

        Assert.Equal(2, sandbox.Count("account"));
    }

    [Fact]
    public void A_page_has_five_thousand_rows()
    {
        using var sandbox = new Sandbox();
        for (var batch = 0; batch < 6; batch++)
        {
            var rows = Enumerable
                .Range(0, batch < 5 ? 1_000 : 1)
                .Select(i => new Entity("competitor") { ["name"] = $"Rival {i}" });
            sandbox.Service.Execute(
                new CreateMultipleRequest { Targets = new EntityCollection([.. rows]) { EntityName = "competitor" } }
            );
        }

        var page = sandbox.Service.RetrieveMultiple(new QueryExpression("competitor"));

        Assert.Equal(5_000, page.Entities.Count);
        Assert.True(page.MoreRecords);
    }
}
