using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesCorner.Deploy.Backtest;
using SalesCorner.Deploy.Backtest.Report;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try;

namespace SalesCorner.Deploy.Commands;

/// <summary><c>salescorner backtest</c>: what the product would have said of the past, and what happened.</summary>
public sealed class BacktestCommand : ICommandModule
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly ExportOptions export = new();
    private readonly Option<string?> from = new("--from")
    {
        Description = "Ask about periods that begin on this day or later (default: all that are over)",
        HelpName = "DATE",
    };
    private readonly Option<string?> html = new("--html")
    {
        Description = "Write a report for a sales manager to a file",
        HelpName = "FILE",
    };
    private readonly Option<string?> json = new("--json")
    {
        Description = "Write everything as JSON to a file",
        HelpName = "FILE",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "backtest",
            "Says of an export's past periods what the odds and landings would have been on the way, and "
                + "what happened.",
            "salescorner backtest --data deals.csv",
            "salescorner backtest --data export/ --period month --html report.html",
            "salescorner backtest --data deals.csv --from 2026-01-01 --json points.json"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. export.All, from, html, json];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        var input =
            run.Value(export.Data)
            ?? throw new WrongUsageException("Name the export: salescorner backtest --data deals.csv");
        var first = From(run);
        var result = await run.ProgressAsync(meter =>
            Task.Run(() => Run(run, input, first, meter, cancellation), cancellation)
        );
        new BacktestReport(run.Console).Write(result);
        WriteFiles(run, result);
        return ExitCode.Success;
    }

    private BacktestResult Run(
        CommandRun run,
        string input,
        DateOnly? first,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin("Reading the input");
        var data = new BacktestInput(export.Read(run, input), export.Fiscal(run)).Read(first);
        return new Backtester(data, meter).Run(cancellation);
    }

    private DateOnly? From(CommandRun run)
    {
        if (run.Value(from) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw new WrongUsageException($"--from {text}: write the day as 2026-01-01.");
    }

    private void WriteFiles(CommandRun run, BacktestResult result)
    {
        if (run.Value(html) is { } page)
        {
            File.WriteAllText(page, BacktestPage.Of(result));
            run.Say($"The report is in {page}.");
        }

        if (run.Value(json) is { } file)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(result, Format));
            run.Say($"Everything is in {file}.");
        }
    }
}
