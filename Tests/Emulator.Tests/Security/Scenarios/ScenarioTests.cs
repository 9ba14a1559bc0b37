using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

public sealed class ScenarioTests
{
    private static readonly Dictionary<string, Scenario> Known = new[]
    {
        OwnerScenarios.All,
        RoleScenarios.All,
        UnitScenarios.All,
        SharingScenarios.All,
        VariantScenarios.All,
    }
        .SelectMany(part => part)
        .ToDictionary(one => one.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Known.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_ends_as_its_source_says(string name)
    {
        var scenario = Known[name];
        using var world = new SecurityWorld();

        var error = Record.Exception(() => scenario.Run(world));

        Assert.True(
            Fault.CodeOf(error) == scenario.Expected,
            $"{scenario.Rule} ({scenario.Source}) Got: {error?.Message ?? "no fault"}"
        );
    }

    [Fact]
    public void Every_scenario_names_its_source() => Assert.All(Known.Values, one => Assert.NotEmpty(one.Source));
}
