using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Try;

/// <summary>
/// The options that say where an export is and how it is to be read, for every command that reads one.
/// </summary>
internal sealed class ExportOptions
{
    private readonly Option<string?> map = new("--map")
    {
        Description = "What the columns of an unknown export mean (docs/input.md)",
        HelpName = "FILE",
    };
    private readonly Option<string?> quotas = new("--quotas")
    {
        Description = "Quotas: owner, period, amount",
        HelpName = "FILE",
    };
    private readonly Option<PeriodLength> period = new("--period") { Description = "Fiscal periods: quarter or month" };
    private readonly Option<string?> dateOrder = new("--date-order")
    {
        Description = "How ambiguous dates are written: ymd, mdy or dmy",
        HelpName = "ORDER",
    };
    private readonly Option<string?> numbers = new("--numbers")
    {
        Description = "How ambiguous amounts are written: point (1,234.50) or comma (1.234,50)",
        HelpName = "SIGN",
    };
    private readonly Option<string?> fiscalStart = new("--fiscal-year-start")
    {
        Description = "The day on which fiscal years begin, as 07-01 (default: 01-01)",
        HelpName = "MM-DD",
    };
    private readonly Option<string?> fiscalName = new("--fiscal-name")
    {
        Description = "Which calendar year names a fiscal year: that of its start or of its end (default: start)",
        HelpName = "start|end",
    };

    /// <summary>The export.</summary>
    public Option<string?> Data { get; } =
        new("--data")
        {
            Description =
                "Your own export: a CSV or Excel file, or a folder with deals.csv, activities.csv, quotas.csv",
            HelpName = "FILE|FOLDER",
        };

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Symbol> All => [Data, map, quotas, period, dateOrder, numbers, fiscalStart, fiscalName];

    /// <summary>Reads the export.</summary>
    /// <exception cref="CommandFailedException">It cannot be read; the message names the place and the
    /// cure.</exception>
    public SalesHistory Read(CommandRun run, string input) =>
        HistoryReader.Read(
            input,
            new InputRules(DateOnly.FromDateTime(run.Terminal.Clock.GetUtcNow().UtcDateTime))
            {
                Map = run.Value(map) is { } file ? MapFile.Read(file) : null,
                Quotas = run.Value(quotas),
                DateOrder = TryOptions.Order(run.Value(dateOrder)),
                Numbers = TryOptions.Numbers(run.Value(numbers)),
                FiscalYear = TryOptions.FiscalYear(run.Value(fiscalStart), run.Value(fiscalName)),
            }
        );

    /// <summary>The fiscal periods that were asked for.</summary>
    public FiscalPeriods Fiscal(CommandRun run) =>
        new(run.Value(period), TryOptions.FiscalYear(run.Value(fiscalStart), run.Value(fiscalName)));

    /// <summary>
    /// The name of an option that says how to read an export and was given without one; null when there is none.
    /// </summary>
    public string? GivenWithoutData(CommandRun run) =>
        run.Value(Data) is not null ? null
        : run.Value(map) is not null ? map.Name
        : run.Value(quotas) is not null ? quotas.Name
        : null;
}
