using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Operating.Verify;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Operating;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;

namespace SalesCorner.Deploy.Tests.Try;

public sealed class PreviewWebApiTests
{
    // As a person waits who verifies a try-out; a machine at work on other tests needs some of it.
    private static readonly WaitRules Waiting = new(TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(60));

    [Fact]
    public async Task A_try_out_can_be_verified_for_what_a_request_queues_runs_behind_its_answer()
    {
        using var dataverse = ConfiguredEnvironment.Copy().Copy(new EmulatorOptions { RunAsyncAutomatically = false });
        dataverse.GiveRole(
            "SalesCorner Rep",
            dataverse.System.Create(new Entity("systemuser") { ["fullname"] = "Who acts on the pages" })
        );
        await using var preview = await PreviewServer.StartAsync(dataverse, new PreviewOptions());
        using var screen = new Screen();

        var code = await screen.RunAsync(
            new VerifyCommand(LiveEnvironment.Setup, Waiting),
            ["verify", "--url", preview.Address.ToString(), "--auth", "token", "--yes"]
        );

        Assert.True(code == ExitCode.Success, screen.Error + screen.Out);
        Assert.Equal(0, dataverse.WaitingJobs);
    }
}
