using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Operating.Verify;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Operating;

public sealed class VerifyFaultTests
{
    /// <summary>What an undisturbed run sends, as long as background work is done at once.</summary>
    public const int Requests = 48;

    private static readonly Lazy<IReadOnlyList<string>> Before = new(() => StateOf(ConfiguredEnvironment.Copy()));

    public static TheoryData<string, int> Faults() => FaultPositions.EachFault(Requests, every: 4);

    public static TheoryData<string, int> Ends() => FaultPositions.EachFault(Requests, every: 10);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_at_any_request_leaves_no_trace(string fault, int position)
    {
        await using var environment = await LiveEnvironment.OfAsync(
            ConfiguredEnvironment.Copy(),
            request => request.Number == position ? Enum.Parse<Fault>(fault) : Fault.None
        );

        var (code, error) = await RunAsync(environment, CancellationToken.None);

        Assert.True(code == ExitCode.Success, error);
        EnvironmentState.AssertSame(Before.Value, StateOf(environment.Dataverse), $"{fault} at request {position}");
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_a_run_had_to_leave_is_removed_by_the_next(string fault, int position)
    {
        var away = true;
        await using var environment = await LiveEnvironment.OfAsync(
            ConfiguredEnvironment.Copy(),
            request => away && request.Number >= position ? Enum.Parse<Fault>(fault) : Fault.None
        );

        var (first, _) = await RunAsync(environment, CancellationToken.None);
        away = false;
        var (second, error) = await RunAsync(environment, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, first);
        Assert.True(second == ExitCode.Success, error);
        EnvironmentState.AssertSame(
            Before.Value,
            StateOf(environment.Dataverse),
            $"{fault} from request {position} on"
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(13)]
    [InlineData(17)]
    [InlineData(21)]
    [InlineData(25)]
    [InlineData(30)]
    [InlineData(36)]
    [InlineData(41)]
    [InlineData(Requests)]
    public async Task Stopped_by_Ctrl_C_it_cleans_up_before_it_ends(int position)
    {
        using var stop = new CancellationTokenSource();
        await using var environment = await LiveEnvironment.OfAsync(
            ConfiguredEnvironment.Copy(),
            request =>
            {
                if (request.Number == position)
                {
                    stop.Cancel();
                }

                return Fault.None;
            }
        );

        var (code, _) = await RunAsync(environment, stop.Token);
        var (next, error) = await RunAsync(environment, CancellationToken.None);

        Assert.Equal(ExitCode.Stopped, code);
        Assert.True(next == ExitCode.Success, error);
        EnvironmentState.AssertSame(Before.Value, StateOf(environment.Dataverse), $"Stopped at request {position}");
    }

    private static async Task<(int Code, string Error)> RunAsync(
        LiveEnvironment environment,
        CancellationToken cancellation
    )
    {
        using var screen = new Screen();
        var command = new VerifyCommand(
            LiveEnvironment.Setup,
            new WaitRules(TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(5))
        );
        var code = await screen.RunAsync(command, cancellation, ["verify", .. environment.Arguments, "--yes"]);
        return (code, screen.Error + screen.Out);
    }

    private static IReadOnlyList<string> StateOf(Emulator.EmbeddedDataverse dataverse) =>
        EnvironmentState.Of(dataverse, "asyncoperation", "plugintracelog");
}
