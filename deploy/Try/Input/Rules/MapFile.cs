using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Rules;

/// <summary>
/// The `--map` file: says what the columns, stages and outcomes of an unknown export mean. Described in docs/input.md.
/// </summary>
public sealed class MapFile
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The file of the deals, beside the others; null when `--data` names a file.</summary>
    public string? Deals { get; init; }

    /// <summary>Heading to meaning.</summary>
    public IReadOnlyDictionary<string, DealField> Columns { get; init; } = ImmutableDictionary<string, DealField>.Empty;

    /// <summary>Stage name to sales stage: 0 Qualify, 1 Develop, 2 Propose, 3 Close.</summary>
    public IReadOnlyDictionary<string, int> Stages { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Outcome or closed stage name to outcome.</summary>
    public IReadOnlyDictionary<string, DealOutcome> Outcomes { get; init; } =
        ImmutableDictionary<string, DealOutcome>.Empty;

    /// <summary>Loss reason to outcome: lost, noDecision or invalid.</summary>
    public IReadOnlyDictionary<string, DealOutcome> LossReasons { get; init; } =
        ImmutableDictionary<string, DealOutcome>.Empty;

    /// <summary>The stage that a closed deal was in before it closed, where the input has no stage history.</summary>
    public int? ClosedFromStage { get; init; }

    /// <summary>A price list for deals without a value.</summary>
    public PriceListMap? Prices { get; init; }

    /// <summary>A list of reps and their managers.</summary>
    public ManagerListMap? Managers { get; init; }

    /// <summary>The order of day and month, where the person knows it.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The decimal sign of the amounts, where the person knows it.</summary>
    public DecimalSign? Numbers { get; init; }

    /// <summary>Units of base currency that one unit of a currency is worth, by ISO code.</summary>
    public IReadOnlyDictionary<string, decimal> Rates { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>The ISO code of the currency of the values.</summary>
    public string? Currency { get; init; }

    /// <summary>Reads a map file.</summary>
    /// <exception cref="CommandFailedException">Missing, not JSON, or with a name that means nothing.</exception>
    public static MapFile Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new CommandFailedException($"{name}: there is no such map file. Check the path given to --map.");
        }

        try
        {
            var map = JsonSerializer.Deserialize<MapFile>(File.ReadAllText(path), Reading);
            return Checked(map, name);
        }
        catch (JsonException problem)
        {
            throw new CommandFailedException(
                $"{name}: line {problem.LineNumber + 1}, {problem.Path}: {problem.Message.Split(" Path:")[0]} "
                    + "docs/input.md describes the file.",
                problem
            );
        }
    }

    /// <summary>Checks that a file has every heading that the map names.</summary>
    /// <exception cref="CommandFailedException">It lacks one; the message lists those that it has.</exception>
    public void Check(InputTable deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        var there = deals.Header.Select(Headings.Bare).ToHashSet(StringComparer.Ordinal);
        var missing = Columns.Keys.Where(heading => !there.Contains(Headings.Bare(heading))).ToList();
        if (missing.Count > 0)
        {
            throw new CommandFailedException(
                $"The map names {string.Join(", ", missing.Select(heading => $"'{heading}'"))}, which "
                    + $"{deals.Name} does not have; its columns are {string.Join(", ", deals.Header)}. Correct "
                    + "the headings under \"columns\"."
            );
        }
    }

    private static MapFile Checked(MapFile? map, string name)
    {
        if (map is null || map.Columns.Count == 0)
        {
            throw new CommandFailedException(
                $"{name}: 'columns' is missing: it says which heading is which field (docs/input.md)."
            );
        }

        var wrong = map.Stages.FirstOrDefault(stage => stage.Value is < 0 or > 3);
        if (wrong.Key is not null)
        {
            throw new CommandFailedException(
                $"{name}: stages: '{wrong.Key}' is {wrong.Value}; a stage is 0 (Qualify) to 3 (Close)."
            );
        }

        if (map.ClosedFromStage is < 0 or > 3)
        {
            throw new CommandFailedException(
                $"{name}: closedFromStage is {map.ClosedFromStage}; a stage is 0 (Qualify) to 3 (Close)."
            );
        }

        var rate = map.Rates.FirstOrDefault(rate => rate.Value is <= 0m or > 1_000_000m || rate.Key.Length != 3);
        return rate.Key is null
            ? map
            : throw new CommandFailedException(
                $"{name}: rates: '{rate.Key}': {rate.Value}; write the ISO code and how much base currency "
                    + "one unit is worth (\"EUR\": 1.08)."
            );
    }
}

/// <summary>Where the prices stand.</summary>
/// <param name="File">The file, beside the deals.</param>
/// <param name="Product">The heading of the product.</param>
/// <param name="Price">The heading of its price.</param>
/// <param name="Aliases">A product's other names in the deals: alias to the price list's name.</param>
public sealed record PriceListMap(
    string File,
    string Product,
    string Price,
    IReadOnlyDictionary<string, string>? Aliases = null
);

/// <summary>Where reps and managers stand.</summary>
/// <param name="File">The file, beside the deals.</param>
/// <param name="Owner">The heading of the rep.</param>
/// <param name="Manager">The heading of the manager.</param>
public sealed record ManagerListMap(string File, string Owner, string Manager);
