using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Rules;
using SalesCorner.Deploy.Packaging;
using Xunit.Abstractions;

namespace SalesCorner.Solution.Tests.Checking.Faults;

public sealed class PlantedFaultTests(ITestOutputHelper output)
{
    private static readonly Lazy<Task<PackageContent>> Package = new(async () =>
        PackageContent.FromZip((await Shipped.PackAsync()).Zip, "shipped.zip")
    );

    private static readonly IReadOnlyList<ICheckRule> Rules = RuleList.All();

    public static TheoryData<int, string> Faults()
    {
        var data = new TheoryData<int, string>();
        for (var number = 0; number < FaultCatalogue.All.Count; number++)
        {
            data.Add(number, FaultCatalogue.All[number].ToString());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_in_the_shipped_package_is_found_by_its_rule(int number, string name)
    {
        var fault = FaultCatalogue.All[number];

        var findings = await FindingsOf(fault, seed: 1, Rules.Where(rule => rule.Id == fault.Rule));

        Assert.True(findings.Count > 0, $"{name} is not found by its rule.");
    }

    [Fact]
    public async Task Of_random_single_faults_at_least_nineteen_in_twenty_are_found()
    {
        var random = new Random(20_261_130);
        var missed = new List<string>();
        const int tries = 120;
        for (var number = 0; number < tries; number++)
        {
            var fault = FaultCatalogue.All[random.Next(FaultCatalogue.All.Count)];
            var seed = random.Next();
            missed.AddRange(await IsFoundAsync(fault, seed) ? [] : [$"{fault} ({seed})"]);
        }

        output.WriteLine($"{tries - missed.Count} of {tries} found. Missed: {string.Join("; ", missed)}");
        Assert.True(missed.Count * 20 <= tries, string.Join("; ", missed));
    }

    [Fact]
    public void The_catalogue_has_a_fault_for_every_rule_that_looks_at_a_package()
    {
        // These two compare with a folder of schemas and with the source folder.
        string[] elsewhere = [new SchemaRule().Id, new StepFileRule().Id];

        var tried = FaultCatalogue.All.Select(fault => fault.Rule).ToHashSet(StringComparer.Ordinal);

        Assert.True(FaultCatalogue.All.Count >= 120);
        Assert.Empty(Rules.Select(rule => rule.Id).Except(elsewhere).Except(tried));
        Assert.Empty(tried.Except(Rules.Select(rule => rule.Id)));
    }

    [Fact]
    public async Task The_package_without_a_fault_gives_no_alarm() =>
        Assert.Empty(new PlantedPackage(await Package.Value).Check(Rules));

    // By the fault's own rule mostly: the others are only asked when that one is silent.
    private static async Task<bool> IsFoundAsync(Fault fault, int seed) =>
        (await FindingsOf(fault, seed, Rules.Where(rule => rule.Id == fault.Rule))).Count > 0
        || (await FindingsOf(fault, seed, Rules)).Count > 0;

    private static async Task<IReadOnlyList<Finding>> FindingsOf(Fault fault, int seed, IEnumerable<ICheckRule> rules)
    {
        var package = new PlantedPackage(await Package.Value);
        fault.Plant(package, new Random(seed));
        return package.Check([.. rules]);
    }
}
