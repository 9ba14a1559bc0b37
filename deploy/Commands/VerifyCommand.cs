using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Verify;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner verify</c>: proves with throw-away records that the steps fire, and removes what it made.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
/// <param name="rules">How long it waits for background work; null for the usual.</param>
public sealed class VerifyCommand(ConnectionSetup? setup = null, WaitRules? rules = null) : ICommandModule
{
    // The process is ended 15 seconds after Ctrl-C.
    private static readonly TimeSpan TimeToCleanUp = TimeSpan.FromSeconds(12);

    private readonly WaitRules rules = rules ?? WaitRules.Usual;
    private readonly ConnectionOptions connection = new(setup);
    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask" };
    private readonly Option<bool> whatIf = new("--what-if")
    {
        Description = "Say what would be made and deleted, and make nothing",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "verify",
            "Proves after a deployment, with a throw-away deal that it deletes again, that everything works.",
            "salescorner verify --url https://contoso.crm.dynamics.com",
            "salescorner verify --url https://contoso.crm.dynamics.com --auth managedIdentity --yes --json",
            "salescorner verify --url https://contoso.crm.dynamics.com --what-if"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, yes, whatIf];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        var installed = await InstalledSolution.ReadAsync(client, cancellation);
        run.Say(
            $"Makes a deal, an answer, a call, a close and a task in {client.Url}, all named '{Probe.Marker}' "
                + "and owned by the signed-in user, and deletes them."
        );
        if (run.Value(whatIf))
        {
            run.Say("Nothing was changed.");
            run.WriteJson(new { Environment = client.Url, Changed = false });
            return ExitCode.Success;
        }

        Confirmation.Demand(run, run.Value(yes), "Make them now?");
        var suspects = await LookAroundAsync(run, client, cancellation);
        run.HowToGoOn = "Run verify again: it removes what this run may have left, then verifies anew.";
        var probe = new Probe(client, installed.UserId);
        var steps = await run.ProgressAsync(meter => VerifyAsync(run, probe, meter, cancellation));
        return Tell(run, client, suspects, steps);
    }

    // What is looked at before anything is made, for it explains most of what can fail afterwards.
    private static async Task<Suspects> LookAroundAsync(
        CommandRun run,
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        var suspects = await Suspects.FindAsync(client, cancellation);
        if (suspects.Words is { } words)
        {
            run.Warn(words);
        }

        FindingText.Show(run, suspects.Owners);
        return suspects;
    }

    private async Task<IReadOnlyList<VerifyStep>> VerifyAsync(
        CommandRun run,
        Probe probe,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var waiter = new Waiter(run, meter, rules);
        var traces = new Traces(probe, waiter);
        meter.Begin("Looking for what an earlier run left");
        if (await traces.RemoveAsync(cancellation))
        {
            run.Say("Removed what an earlier run had left.");
        }

        IReadOnlyList<VerifyStep> steps;
        try
        {
            var ledger = await Ledger.BeginAsync(probe, cancellation);
            steps = await new VerifyRun(probe, waiter, meter).RunAsync(ledger.CreatedOn.Date, cancellation);
        }
        catch (Exception)
        {
            await TryToCleanUpAsync(run, traces, meter);
            throw;
        }

        meter.Begin("Deleting the throw-away records");
        await traces.RemoveAsync(cancellation);
        var clean = !await traces.AreThereAsync(cancellation);
        var seen = clean
            ? "nothing left"
            : "system jobs still run: run verify again later, it looks after what they make";
        return [.. steps, new VerifyStep("delete everything", "nothing left", seen, clean)];
    }

    // What went wrong is told by the first failure; a second one on the way out only leaves the rest to the next run.
    private static async Task TryToCleanUpAsync(CommandRun run, Traces traces, IProgressMeter meter)
    {
        meter.Begin("Deleting the throw-away records");
        using var limit = new CancellationTokenSource(TimeToCleanUp, run.Terminal.Clock);
        try
        {
            await traces.RemoveAsync(limit.Token);
        }
        catch (Exception failure)
            when (failure is DataverseFailureException or ConnectionLostException or OperationCanceledException)
        {
            run.Warn("Not everything could be deleted: run verify again, it begins with what this run left.");
            run.Log(failure.ToString());
        }
    }

    private static int Tell(CommandRun run, DataverseClient client, Suspects suspects, IReadOnlyList<VerifyStep> steps)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("step", "expected", "seen", "ok");
        foreach (var step in steps)
        {
            table.AddRow(
                new Text(step.Step),
                new Text(step.Expected),
                new Text(step.Seen),
                new Text(step.Ok ? "yes" : "NO")
            );
            run.Log($"{step.Step}: expected {step.Expected}, seen {step.Seen}, {(step.Ok ? "ok" : "not ok")}");
        }

        run.Console.Write(table);
        var ok = suspects.Words is null && steps.All(step => step.Ok);
        run.Say(ok ? "Everything works, and nothing was left behind." : Advice(suspects));
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Ok = ok,
                Steps = steps,
                suspects.DisabledSteps,
                Findings = suspects.Owners,
            }
        );
        return ok ? ExitCode.Success : ExitCode.Failed;
    }

    private static string Advice(Suspects suspects) =>
        suspects.Words is { } words
            ? "Something does not work. First suspect: " + words
            : "Something does not work, and every plug-in step is on. Look at the trace log and the system "
                + "jobs of the steps named above; run salescorner deploy again if steps are missing.";
}
