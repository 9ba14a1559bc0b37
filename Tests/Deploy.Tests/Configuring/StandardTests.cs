using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class StandardTests
{
    private const string Two = """
        { "standards": [
          { "indicator": "win rate", "value": 30 },
          { "indicator": "Hours of a week", "value": 20.5, "rep": "ann@contoso.example",
            "from": "2026-04-01", "to": "2026-06-30" }
        ] }
        """;

    [Fact]
    public async Task Standards_are_written_once_changed_where_they_differ_and_stay_where_they_do_not()
    {
        await using var world = await ConfigureWorld.StartAsync();

        Assert.Equal(2, (int)(await world.AppliedAsync(Two))["created"]!);
        Assert.Equal(2, (int)(await world.AppliedAsync(Two))["unchanged"]!);
        var changed = await world.AppliedAsync(Two.Replace("20.5", "24", StringComparison.Ordinal));

        Assert.Equal((1, 1), ((int)changed["changed"]!, (int)changed["unchanged"]!));
        Assert.Equal(
            [("Hours of a week: 24 hours, Ann Tester", 24m), ("Win rate: 30 %, everybody", 30m)],
            world
                .Rows("sc_standard")
                .Select(row => (row.GetAttributeValue<string>("sc_name"), row.GetAttributeValue<decimal>("sc_value")))
                .Order()
        );
    }

    [Fact]
    public async Task What_is_exported_can_be_applied_to_another_environment_and_back()
    {
        await using var one = await ConfigureWorld.StartAsync();
        await one.AppliedAsync(Two);
        await one.AppliedAsync(
            """
            { "quotas": [{ "rep": "ann@contoso.example", "period": "Q1 2026", "amount": 5,
              "prospectPlan": 3, "growPlan": 1.5, "maintainPlan": 0 }] }
            """
        );
        await using var other = await ConfigureWorld.StartAsync();
        var file = Path.Combine(one.FolderPath, "exported.json");

        Assert.True(await one.RunAsync("--export", file) == ExitCode.Success, one.Error);
        Assert.True(await one.RunAsync("--file", file, "--yes", "--json") == ExitCode.Success, one.Error);
        Assert.Empty(JsonNode.Parse(one.Out)!["differences"]!.AsArray());
        Assert.True(await other.RunAsync("--file", file, "--yes") == ExitCode.Success, other.Error);

        Assert.Equal(
            one.Rows("sc_standard")
                .Select(row => row.GetAttributeValue<string>("sc_name"))
                .Order(StringComparer.Ordinal),
            other
                .Rows("sc_standard")
                .Select(row => row.GetAttributeValue<string>("sc_name"))
                .Order(StringComparer.Ordinal)
        );
        var quota = Assert.Single(other.Rows("sc_quota"));
        Assert.Equal(
            [3m, 1.5m, 0m],
            new[] { "sc_prospectplan", "sc_growplan", "sc_maintainplan" }.Select(column =>
                quota.GetAttributeValue<Money>(column).Value
            )
        );
    }

    [Theory]
    [InlineData("""{ "indicator": "Wins", "value": 1 }""", "indicator: 'Wins' is none of Win rate, Odds")]
    [InlineData("""{ "indicator": "Odds", "value": -1 }""", "value: -1 is out of range")]
    [InlineData("""{ "indicator": "Odds", "value": 1, "rep": "nobody" }""", "rep: There is no user 'nobody'")]
    [InlineData("""{ "indicator": "Odds", "value": 1, "from": "1.4.2026" }""", "from: '1.4.2026' is no day.")]
    [InlineData(
        """{ "indicator": "Odds", "value": 1, "from": "2026-04-01", "to": "2026-03-31" }""",
        "to: The standard ends before it begins"
    )]
    [InlineData(
        """{ "indicator": "Odds", "value": 1 }, { "indicator": "odds", "value": 2 }""",
        "The standard of Odds for everybody stands twice, first at settings.json, line 1, standards[0]."
    )]
    public async Task A_standard_that_cannot_be_is_told_with_its_place(string entries, string message)
    {
        await using var world = await ConfigureWorld.StartAsync();

        Assert.Contains(
            message,
            string.Join('\n', await world.ProblemsAsync($$"""{ "standards": [{{entries}}] }""")),
            StringComparison.Ordinal
        );
        Assert.Empty(world.Rows("sc_standard"));
    }

    [Fact]
    public async Task A_planned_amount_below_zero_is_told_of_a_csv_too()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var csv = world.With("quotas.csv", "rep,period,amount,growPlan\nann@contoso.example,Q1 2026,5,-1\n");

        Assert.Contains(
            "line 2, growPlan: -1 is out of range",
            string.Join('\n', await world.ProblemsAsync("{}", "--quotas", csv)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_indicators_are_those_of_the_choice() =>
        Assert.Equal(
            XDocument
                .Load(Path.Combine(Repository.Root, "Solution", "OptionSets", "sc_indicator.xml"))
                .Descendants("option")
                .Select(option => option.Element("labels")!.Elements("label").First().Attribute("description")!.Value),
            ChoiceLabels.Indicator
        );
}
