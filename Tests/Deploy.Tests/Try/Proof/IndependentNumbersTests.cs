using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The numbers of `--json` against plain arithmetic on the input, figure by figure and rep by rep.</summary>
public sealed class IndependentNumbersTests : IDisposable
{
    // The stored quota and won values have four decimals at most; everything else is exact up to rounding of the last digits.
    private const decimal Tolerance = 0.000001m;

    private readonly TempFolder folder = new();

    [SkippableFact]
    public async Task The_hardware_sellers_numbers_are_right()
    {
        var data = Repository.SharedData("maven");
        var asOf = new DateOnly(2017, 12, 1);
        using var result = await Try("--data", data, "--map", Path.Combine(Repository.Root, "docs", "examples", "maven-map.json"), "--as-of", "2017-12-01");

        Compare(result.RootElement, PlainInput.Maven(data, asOf), asOf, quotas: null);
    }

    [SkippableFact]
    public async Task The_numbers_of_the_set_with_activities_are_right()
    {
        var data = Repository.SharedData("adeliyio");
        var asOf = new DateOnly(2024, 6, 30);
        using var result = await Try("--data", data, "--as-of", "2024-06-30");

        Compare(result.RootElement, PlainInput.Adeliyio(data, asOf), asOf, quotas: null);
    }

    [Fact]
    public async Task The_sample_organisations_numbers_are_right()
    {
        using var result = await Try("--reps", "8", "--seed", "3");
        var history = SampleOrganisation.Make(new SampleSize(Seed: 3, Reps: 8));
        var quotas = history.Quotas.Where(quota => quota.PeriodStart == new DateOnly(2026, 10, 1)).ToDictionary(quota => quota.Owner, quota => quota.Amount);

        Compare(result.RootElement, [.. history.Deals.Select(deal => Plain(deal, history.ExchangeRates))], SampleOrganisation.AsOf, quotas);
    }

    public void Dispose() => folder.Dispose();

    private static void Compare(JsonElement result, IReadOnlyList<PlainDeal> deals, DateOnly asOf, Dictionary<string, decimal>? quotas)
    {
        var plain = new PlainCoverage(deals, asOf, monthsInPeriod: 3);
        var reps = result.GetProperty("reps").EnumerateArray().ToList();
        Assert.Equal(deals.Where(deal => !deal.Team).Select(deal => deal.Owner).Distinct().Order(StringComparer.Ordinal), reps.Select(rep => rep.GetProperty("name").GetString()));
        Assert.All(reps, rep =>
        {
            var name = rep.GetProperty("name").GetString()!;
            var quota = quotas is null ? PlainInput.Quota(deals, name, plain.PeriodStart, 3) : quotas.GetValueOrDefault(name);
            var expected = plain.Rep(name, quota);
            var moving = rep.GetProperty("moving").GetProperty("value").GetDecimal();
            var differences = expected.Concat(PlainCoverage.Moving(expected, moving))
                .Where(figure => quotas is null || !figure.Key.StartsWith("qualified", StringComparison.Ordinal))
                .Where(figure => !Same(figure.Value, Figure(rep, figure.Key)))
                .Select(figure => $"{name}.{figure.Key}: {Figure(rep, figure.Key)} instead of {figure.Value}");
            Assert.Empty(differences);
        });
    }

    private static bool Same(decimal? expected, decimal? actual) =>
        expected is null || actual is null ? expected is null && actual is null : Math.Abs(expected.Value - actual.Value) <= Tolerance * Math.Max(1m, Math.Abs(expected.Value));

    private static decimal? Figure(JsonElement rep, string path)
    {
        var element = path.Split('.').Aggregate(rep, (current, part) => current.GetProperty(part));
        return element.ValueKind == JsonValueKind.Null ? null : element.GetDecimal();
    }

    private static PlainDeal Plain(DealRecord deal, IReadOnlyDictionary<string, decimal> rates)
    {
        // The platform keeps ten decimals of the rate by which it divides.
        var rate = deal.Currency is { } code && rates.TryGetValue(code, out var worth) ? Math.Round(1m / worth, 10) : 1m;
        return new PlainDeal(deal.Id, deal.Owner, deal.Created!.Value)
        {
            Outcome = deal.Outcome switch { DealOutcome.Won => 'W', DealOutcome.Lost => 'L', DealOutcome.NoDecision => 'N', _ => 'O' },
            Closed = deal.Closed,
            Expected = deal.ExpectedClose,
            Value = Math.Round((deal.ActualValue ?? deal.EstimatedValue ?? 0m) / rate, 4, MidpointRounding.AwayFromZero),
            Team = deal.OwnedByTeam,
        };
    }

    private async Task<JsonDocument> Try(params string[] arguments)
    {
        var file = Path.Combine(folder.Path, "result.json");
        var errors = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, errors, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(), terminal).RunAsync(["try", "--no-serve", "--json", file, .. arguments]);
        Assert.True(code == 0, errors.ToString());
        return JsonDocument.Parse(await File.ReadAllTextAsync(file));
    }
}
