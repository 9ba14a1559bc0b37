using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class BackfillFaultTests : IDisposable
{
    private const int Requests = 28;

    private static readonly Lazy<Task<IReadOnlyList<string>>> Undisturbed = new(UndisturbedAsync);

    private readonly TempFolder folder = new();

    public static TheoryData<string, int> Faults() => FaultPositions.EachFault(Requests, every: 3);

    public static TheoryData<string, int> Ends() => FaultPositions.EachFault(Requests, every: 9);

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_at_any_request_changes_nothing_in_the_end(string fault, int position)
    {
        await using var environment = await LiveEnvironment.OfAsync(
            OldDeals.SmallCopy(),
            request => request.Number == position ? Enum.Parse<Fault>(fault) : Fault.None
        );

        Assert.Equal(ExitCode.Success, await RunAsync(environment));
        EnvironmentState.AssertSame(await Undisturbed.Value, StateOf(environment), $"{fault} at request {position}");
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task When_the_environment_goes_away_the_next_run_comes_to_the_same_end(string fault, int position)
    {
        var away = true;
        await using var environment = await LiveEnvironment.OfAsync(
            OldDeals.SmallCopy(),
            request => away && request.Number >= position ? Enum.Parse<Fault>(fault) : Fault.None
        );

        var first = await RunAsync(environment);
        away = false;
        var second = await RunAsync(environment);

        Assert.Equal((ExitCode.Failed, ExitCode.Success), (first, second));
        EnvironmentState.AssertSame(
            await Undisturbed.Value,
            StateOf(environment),
            $"{fault} from request {position} on"
        );
    }

    private static async Task<IReadOnlyList<string>> UndisturbedAsync()
    {
        using var own = new TempFolder();
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        await RunAsync(environment, own);
        return StateOf(environment);
    }

    private static IReadOnlyList<string> StateOf(LiveEnvironment environment) =>
        EnvironmentState.WithoutSingleContacts(
            EnvironmentState.Of(environment.Dataverse, "asyncoperation", "plugintracelog")
        );

    private Task<int> RunAsync(LiveEnvironment environment) => RunAsync(environment, folder);

    private static async Task<int> RunAsync(LiveEnvironment environment, TempFolder place)
    {
        using var screen = new Screen();
        return await screen.RunAsync(
            new BackfillCommand(LiveEnvironment.Setup),
            ["backfill", .. environment.Arguments, "--checkpoint", Path.Combine(place.Path, "point.json")]
        );
    }
}
