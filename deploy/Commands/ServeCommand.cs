using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Try;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Sample;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner serve</c>: an environment to practise on, with the Web API that the other commands reach.
/// </summary>
public sealed class ServeCommand : ICommandModule
{
    private const int UsualPort = 5200;
    private const int LargestPort = 65_535;

    private readonly Option<string?> database = new("--db")
    {
        Description = "Keep the environment in this file, and open it again next time (default: in memory)",
        HelpName = "FILE",
    };
    private readonly Option<int> port = new("--port")
    {
        Description = "Port on localhost; 0 for a free one",
        DefaultValueFactory = _ => UsualPort,
        HelpName = "N",
    };
    private readonly Option<bool> empty = new("--empty")
    {
        Description = "Without solution and sample: standard tables only, to deploy to",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "serve",
            "Serves an environment to practise on: an embedded Dataverse with its Web API and, unless "
                + "--empty, the solution with a sample organisation.",
            "salescorner serve",
            "salescorner serve --empty --port 5200",
            "salescorner serve --empty --db practice.db"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [database, port, empty];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        if (run.Value(port) is < 0 or > LargestPort)
        {
            throw new WrongUsageException("--port takes a number from 0 to 65535.");
        }

        using var environment = await run.ProgressAsync(meter => OpenAsync(run, meter, cancellation));
        run.HowToGoOn = run.Value(database) is { } file
            ? $"salescorner serve --db {file} opens it again."
            : "Nothing was kept: give --db FILE for that.";
        await using var app = await StartAsync(run, environment.Dataverse, cancellation);
        var address = app.Address.GetLeftPart(UriPartial.Authority);
        run.Say($"The environment is on {address}, its Web API on {address}/api/data/v9.2/. Ctrl-C ends it.");
        run.Say("Any token signs in as an administrator. In another window:");
        run.Say("  export SALESCORNER_TOKEN=let-me-in");
        run.Say($"  salescorner {(run.Value(empty) ? "deploy" : "status")} --url {address} --auth token");
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return ExitCode.Success;
    }

    private async Task<ServedEnvironment> OpenAsync(
        CommandRun run,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var file = run.Value(database);
        if (file is not null && File.Exists(file))
        {
            return run.Value(empty)
                ? throw new WrongUsageException(
                    $"{file} is there already. Leave --empty away to open it, or give --db another name."
                )
                : new ServedEnvironment(
                    EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = file, RunAsyncAutomatically = true })
                );
        }

        if (run.Value(empty))
        {
            if (file is not null)
            {
                // An empty file is an empty database; made so, it is for its owner only.
                PrivateFile.Open(file).Dispose();
            }

            return new ServedEnvironment(
                EmbeddedDataverse.Open(
                    new EmulatorOptions
                    {
                        DatabasePath = file,
                        RunAsyncAutomatically = true,
                        OrganizationName = "Practice",
                        StartUtc = run.Terminal.Clock.GetUtcNow().UtcDateTime,
                    }
                )
            );
        }

        meter.Begin("Packing the solution");
        var package = await SolutionPackaging.TakeAsync(managed: false, run.Note, cancellation);
        var history = SampleOrganisation.Make(SampleSize.Of(seed: 1, reps: null, deals: null));
        var plan = new TryPlan(
            AsOfView.Of(history, history.LastDay, FiscalPeriods.Quarters),
            history.LastDay,
            FiscalPeriods.Quarters,
            file
        );
        var session = TrySession.Replay(plan, package.Content, meter, cancellation);
        return new ServedEnvironment(session.Dataverse, session);
    }

    private async Task<PreviewServer> StartAsync(
        CommandRun run,
        EmbeddedDataverse dataverse,
        CancellationToken cancellation
    )
    {
        try
        {
            return await PreviewServer.StartAsync(
                dataverse,
                new PreviewOptions
                {
                    Port = run.Value(port),
                    Title = "Practice",
                    Nightly = NightlyCalls.Run,
                    CustomerWorkColumn = "sc_customerwork",
                },
                cancellation
            );
        }
        catch (IOException taken)
        {
            throw new CommandFailedException(
                $"Port {run.Value(port)} is taken by another program. Give --port another number.",
                taken
            );
        }
    }

    /// <summary>What is served, and whoever owns it.</summary>
    private sealed record ServedEnvironment(EmbeddedDataverse Dataverse, TrySession? Session = null) : IDisposable
    {
        public void Dispose()
        {
            if (Session is null)
            {
                Dataverse.Dispose();
            }

            Session?.Dispose();
        }
    }
}
