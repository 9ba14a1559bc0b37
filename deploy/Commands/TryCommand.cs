using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Try;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Mapping;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Report;
using SalesCorner.Deploy.Try.Sample;
using SalesCorner.Emulator.Preview.Waiting;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner try</c>: the packaged solution at work on a sample organisation or on a person's own export.
/// </summary>
public sealed class TryCommand : ICommandModule
{
    private readonly ExportOptions export = new();
    private readonly Option<string?> asOf = new("--as-of")
    {
        Description = "The day to look from (default: the last day of the data)",
        HelpName = "DATE",
    };
    private readonly Option<string?> writeMap = new("--write-map")
    {
        Description = "Write a map for an unknown export, with a guess for every column, and end",
        HelpName = "FILE",
    };
    private readonly Option<int> seed = new("--seed")
    {
        Description = "Seed of the sample organisation",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<int?> reps = new("--reps")
    {
        Description =
            $"Reps of the sample organisation [default: {SampleCast.UsualReps}, or one for "
            + $"{SampleSize.DealsPerRep} deals where those are more]",
    };
    private readonly Option<int?> deals = new("--deals")
    {
        Description = "About how many deals the sample organisation has, up to 1,000,000",
    };
    private readonly Option<string?> json = new("--json")
    {
        Description = "Write everything as JSON to a file",
        HelpName = "FILE",
    };
    private readonly Option<string?> save = new("--save")
    {
        Description = "Keep the database in a file",
        HelpName = "FILE.db",
    };
    private readonly Option<string?> open = new("--open")
    {
        Description = "Open a database kept with --save instead of replaying",
        HelpName = "FILE.db",
    };
    private readonly Option<bool> noServe = new("--no-serve")
    {
        Description = "End after the report instead of serving the app",
    };
    private readonly Option<int> port = new("--port")
    {
        Description = "Port of the app on localhost",
        DefaultValueFactory = _ => 5199,
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "try",
            "Runs the packaged solution in an embedded Dataverse and shows it on http://localhost:5199.",
            "salescorner try",
            "salescorner try --data deals.csv --as-of 2026-09-30",
            "salescorner try --data export/ --map map.json --json result.json --no-serve",
            "salescorner try --data unknown.csv --write-map map.json",
            "salescorner try --save sample.db",
            "salescorner try --open sample.db"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs =>
        [.. export.All, asOf, writeMap, seed, reps, deals, json, save, open, noServe, port];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        Check(run);
        if (run.Value(writeMap) is { } mapFile)
        {
            MapWriter.Write(run.Value(export.Data)!, mapFile);
            run.Say(
                $"{mapFile} has a guess for every column. Look it through, then run: salescorner try --data "
                    + $"{run.Value(export.Data)} --map {mapFile}"
            );
            return ExitCode.Success;
        }

        if (run.Value(noServe))
        {
            using var unseen = await OpenAsync(run, null, cancellation);
            return ExitCode.Success;
        }

        var (session, served) = await OpenWaitedForAsync(run, cancellation);
        using (session)
        {
            await ServeAsync(run, session, served, cancellation);
        }

        return ExitCode.Success;
    }

    // The app's address answers from the beginning, so that a browser can be opened while the history is replayed.
    private async Task<(TrySession Session, int Port)> OpenWaitedForAsync(
        CommandRun run,
        CancellationToken cancellation
    )
    {
        await using var waiting = await WaitAsync(run, cancellation);
        return (await OpenAsync(run, waiting, cancellation), waiting.Address.Port);
    }

    private async Task<TrySession> OpenAsync(CommandRun run, WaitingServer? waiting, CancellationToken cancellation)
    {
        var session = await run.ProgressAsync(meter =>
            FillAsync(run, WaitingMeter.Beside(meter, waiting), cancellation)
        );
        try
        {
            var result = await run.ProgressAsync(meter => Task.FromResult(session.Read(meter)));
            new ConsoleReport(run.Console).Write(result);
            WriteFiles(run, result);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private async Task<WaitingServer> WaitAsync(CommandRun run, CancellationToken cancellation)
    {
        try
        {
            var waiting = await WaitingServer.StartAsync(run.Value(port), cancellation);
            run.Note($"Open {waiting.Address} at any time: it shows how far this is, then the app.");
            return waiting;
        }
        catch (IOException taken)
        {
            throw new CommandFailedException(
                $"Port {run.Value(port)} is taken by another program. Give --port another number.",
                taken
            );
        }
    }

    private async Task<TrySession> FillAsync(CommandRun run, IProgressMeter meter, CancellationToken cancellation)
    {
        if (run.Value(open) is { } file)
        {
            return TrySession.Reopen(file);
        }

        meter.Begin("Reading the input");
        var history = History(run);
        var day = AsOf(run, history);
        var fiscal = export.Fiscal(run);
        var seen = AsOfView.Of(history, day, fiscal);
        meter.Begin("Packing the solution");
        var package = await SolutionPackaging.TakeAsync(managed: false, run.Note, cancellation);
        var plan = new TryPlan(seen, day, fiscal, run.Value(save));
        return TrySession.Replay(plan, package.Content, meter, cancellation);
    }

    private SalesHistory History(CommandRun run)
    {
        if (run.Value(export.Data) is not { } input)
        {
            return SampleOrganisation.Make(SampleSize.Of(run.Value(seed), run.Value(reps), run.Value(deals)));
        }

        return export.Read(run, input);
    }

    private void Check(CommandRun run)
    {
        if (run.Value(reps) is < 1 or > 5_000)
        {
            throw new WrongUsageException("--reps has to be between 1 and 5,000.");
        }

        if (run.Value(deals) is < 1 or > SampleSize.MostDeals)
        {
            throw new WrongUsageException("--deals has to be between 1 and 1,000,000.");
        }

        if (run.Value(port) is < 0 or > 65_535)
        {
            throw new WrongUsageException("--port takes a number from 0 to 65535.");
        }

        if (run.Value(export.Data) is null && (export.GivenWithoutData(run) ?? run.Value(writeMap)) is not null)
        {
            throw new WrongUsageException("--map, --quotas and --write-map belong to --data: name the export too.");
        }

        if (run.Value(save) is { } file)
        {
            new KeptDatabase(file).Prepare();
        }

        if (run.Value(json) is { } result && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(result))))
        {
            throw new WrongUsageException($"--json {result}: there is no such folder. Make it first.");
        }
    }

    private DateOnly AsOf(CommandRun run, SalesHistory history)
    {
        if (run.Value(asOf) is not { } text)
        {
            return history.LastDay;
        }

        return
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1980 and <= 2199
            ? day
            : throw new WrongUsageException($"--as-of {text}: write the day as 2026-09-30.");
    }

    private void WriteFiles(CommandRun run, TryResult result)
    {
        if (result.Rejected.Count > 0)
        {
            var report = Path.Combine(
                Repository.FindOrNull()?.Artifacts ?? Directory.GetCurrentDirectory(),
                "rejected-rows.csv"
            );
            RejectedReport.Write(report, result.Rejected);
            run.Say($"Not usable: {Counted.Of(result.Rejected.Count, "row")}, listed in {report}.");
        }

        if (run.Value(json) is { } file)
        {
            Write(file, JsonSerializer.Serialize(result, TryJson.Format));
            run.Say($"Everything is in {file}.");
        }
    }

    private static void Write(string file, string text)
    {
        try
        {
            using var writer = new StreamWriter(PrivateFile.Open(file));
            writer.Write(text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{file}: the result cannot be written: {problem.Message}", problem);
        }
    }

    private static async Task ServeAsync(CommandRun run, TrySession session, int port, CancellationToken cancellation)
    {
        run.HowToGoOn = "Run the same command to see the app again.";
        await using var app = await session.ServeAsync(port, cancellation);
        run.Say($"The app is on {app.Address}. Ctrl-C ends it.");
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
    }
}
