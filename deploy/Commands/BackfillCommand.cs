using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Backfill;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner backfill</c>: computes the deals and the coverage that were there before the solution.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class BackfillCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private const int UsualParallel = 4;

    // The platform allows 52 requests of a user at once, and other work wants some.
    private const int MostParallel = 32;

    // The first run writes nearly every deal, some tenths of a second each: well inside the two minutes of an
    // operation.
    private const int UsualChunk = 250;

    private readonly ConnectionOptions connection = new(setup);
    private readonly Option<int> parallel = NumberOption.Between(
        "--parallel",
        "How many calls run at once at most",
        UsualParallel,
        MostParallel
    );
    private readonly Option<int> chunk = NumberOption.Chunk(
        "How many deals one call handles at most; fewer when calls time out",
        UsualChunk
    );
    private readonly Option<string?> checkpoint = new("--checkpoint")
    {
        Description =
            "Where it keeps what is done (default: a file in the current folder, named after the environment)",
        HelpName = "FILE",
    };

    private readonly Option<bool> whatIf = new("--what-if")
    {
        Description = "Say what would be computed, and compute nothing",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "backfill",
            "Computes the deals and the coverage that were there before the solution. Goes on where it was stopped.",
            "salescorner backfill --url https://contoso.crm.dynamics.com",
            "salescorner backfill --url https://contoso.crm.dynamics.com --what-if",
            "salescorner backfill --url https://contoso.crm.dynamics.com --auth managedIdentity --parallel 8 "
                + "--checkpoint /var/lib/salescorner/backfill.json --json",
            "salescorner backfill --url https://contoso.crm.dynamics.com --chunk 100 --log backfill.log"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, parallel, chunk, checkpoint, whatIf];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        var installed = await InstalledSolution.ReadAsync(client, cancellation);
        var file = new CheckpointFile(run.Value(checkpoint) ?? CheckpointFile.NameFor(client.Url));
        var known = file.Read(installed) ?? BackfillCheckpoint.Begin(installed, run.Terminal.Clock.GetUtcNow());
        var ledger = new BackfillLedger(file, known);
        var items = await new BackfillPlan(client).ReadAsync(cancellation);
        var open = items.Where(item => !ledger.IsDone(item.Id)).ToList();
        var report = new BackfillReport(run, client, file);
        report.Announce(items, open, run.Value(parallel));
        if (run.Value(whatIf))
        {
            report.WhatIf(open);
            return ExitCode.Success;
        }

        file.Write(known);
        run.HowToGoOn = $"Run the same command again: it goes on after the reps that {file.Path} says are done.";
        var degree = new ParallelDegree(run.Value(parallel));
        var work = new BackfillRun(
            new NightlyApi(client),
            new CallGate(client, degree),
            ledger,
            new BackfillOptions(run.Value(parallel), run.Value(chunk))
        );
        var began = run.Terminal.Clock.GetTimestamp();
        var result = await run.ProgressAsync(meter => work.RunAsync(open, meter, cancellation));
        if (result.Failed.Count == 0)
        {
            file.Delete();
        }

        report.Tell(result, degree, run.Terminal.Clock.GetElapsedTime(began));
        return result.Failed.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
