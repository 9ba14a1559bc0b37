using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Operating;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner nightly</c>: one nightly run, for organisations that use their own scheduler instead of the flow.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class NightlyCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);
    private readonly Option<int> chunk = NumberOption.Chunk(
        "How many deals one call handles at most (default: chosen by the solution)",
        0
    );

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "nightly",
            "Does the nightly run once: stale flags, coverage, teams, snapshots, notifications.",
            "salescorner nightly --url https://contoso.crm.dynamics.com --auth managedIdentity",
            "salescorner nightly --url https://contoso.crm.dynamics.com --auth clientSecret --tenant "
                + "contoso.com --client-id 11111111-2222-3333-4444-555555555555 --json",
            "salescorner nightly --url https://contoso.crm.dynamics.com --chunk 250 --log nightly.log"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, chunk];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        run.HowToGoOn = "Nothing is lost: run the same command again, it begins anew and changes only what differs.";
        var phases = await PhasesAsync(run, client, cancellation);
        Show(run, phases);
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Calls = phases.Sum(phase => phase.Calls),
                Changed = phases.Sum(phase => phase.Changed),
                Throttled = client.ThrottledCount,
                Phases = phases,
            }
        );
        return ExitCode.Success;
    }

    // Who runs it every night may lack the right to read solutions.
    private async Task<IReadOnlyList<PhaseSum>> PhasesAsync(
        CommandRun run,
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        try
        {
            return await run.ProgressAsync(meter => RunAsync(run, new NightlyApi(client), meter, cancellation));
        }
        catch (DataverseFailureException failure) when (failure.IsNotFound)
        {
            throw new CommandFailedException(
                $"{client.Url} does not know the nightly run. Deploy the solution first: salescorner deploy "
                    + $"--url {client.Url}",
                failure
            );
        }
    }

    private async Task<IReadOnlyList<PhaseSum>> RunAsync(
        CommandRun run,
        NightlyApi api,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var answers = new List<NightlyAnswer>();
        meter.Begin("Nightly run");
        await foreach (var answer in api.RunAsync(First(run.Value(chunk)), cancellation))
        {
            if (answers.Count == 0 || answers[^1].Phase != answer.Phase)
            {
                meter.Begin(PhaseWords.Of(answer.Phase));
            }

            meter.Advance();
            run.Log(
                string.Create(
                        CultureInfo.InvariantCulture,
                        $"{answer.Phase}: {answer.Processed} looked at, {answer.Changed} changed. {answer.Notes}"
                    )
                    .TrimEnd()
            );
            answers.Add(answer);
        }

        return PhaseSum.Of(answers);
    }

    private static JsonObject First(int chunkSize) => chunkSize > 0 ? new JsonObject { ["ChunkSize"] = chunkSize } : [];

    private static void Show(CommandRun run, IReadOnlyList<PhaseSum> phases)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("phase", "calls", "looked at", "changed");
        foreach (var phase in phases)
        {
            table.AddRow(
                PhaseWords.Of(phase.Phase),
                Number(phase.Calls),
                Number(phase.Processed),
                Number(phase.Changed)
            );
        }

        run.Console.Write(table);
        foreach (var phase in phases.Where(phase => phase.Notes.Length > 0))
        {
            run.Warn($"{PhaseWords.Of(phase.Phase)}: {phase.Notes}");
        }

        run.Say("The nightly run is complete.");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
