using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class ExportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_exported_can_be_applied_and_changes_nothing(bool asCsv)
    {
        await using var world = await ConfigureWorld.StartAsync();
        await AddOddRowsAsync(world);
        var before = EnvironmentState.Of(world.Environment.Dataverse);
        var file = Path.Combine(world.FolderPath, "out", "exported.json");
        string[] csv = asCsv ? ["--quotas", Path.Combine(world.FolderPath, "quotas.csv")] : [];

        Assert.True(await world.RunAsync(["--export", file, .. csv]) == ExitCode.Success, world.Error);
        Assert.True(await world.RunAsync(["--file", file, .. csv, "--yes", "--json"]) == ExitCode.Success, world.Error);

        var result = JsonNode.Parse(world.Out)!;
        Assert.Empty(result["differences"]!.AsArray());
        Assert.Equal((0, 0, 0), ((int)result["created"]!, (int)result["changed"]!, (int)result["removed"]!));
        Assert.Equal(1 + 2 + 3 + 1 + 3 + 4, (int)result["unchanged"]!);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(world.Environment.Dataverse), "After the round trip");
    }

    [Fact]
    public async Task What_is_exported_configures_another_environment_in_the_same_way()
    {
        await using var one = await ConfigureWorld.StartAsync();
        await one.AppliedAsync(ConfigureWorld.Everything);
        await using var other = await ConfigureWorld.StartAsync();
        var file = Path.Combine(one.FolderPath, "exported.json");

        Assert.Equal(ExitCode.Success, await one.RunAsync("--export", file));
        Assert.True(await other.RunAsync("--file", file, "--yes") == ExitCode.Success, other.Error);

        one.Environment.Dataverse.RunAsync();
        other.Environment.Dataverse.RunAsync();
        EnvironmentState.AssertSame(
            EnvironmentState.Of(one.Environment.Dataverse, "asyncoperation", "plugintracelog"),
            EnvironmentState.Of(other.Environment.Dataverse, "asyncoperation", "plugintracelog"),
            "After a transfer"
        );
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_calculate_is_neutralised_in_the_csv_and_found_again()
    {
        await using var world = await ConfigureWorld.StartAsync();
        world.AddUser("Formula", "=cmd|' /C calc'!A0", "formula@contoso.example");
        await world.AppliedAsync(
            """{ "quotas": [{ "rep": "formula@contoso.example", "period": "Q1 2026", "amount": 5 }] }"""
        );
        var (file, csv) = (
            Path.Combine(world.FolderPath, "exported.json"),
            Path.Combine(world.FolderPath, "quotas.csv")
        );

        Assert.Equal(ExitCode.Success, await world.RunAsync("--export", file, "--quotas", csv));
        var text = await File.ReadAllTextAsync(csv);
        Assert.True(await world.RunAsync("--file", file, "--quotas", csv, "--yes") == ExitCode.Success, world.Error);

        Assert.Equal(
            (
                "rep,period,amount,currency,assumed,capacity,startedOn,prospectPlan,growPlan,maintainPlan\n"
                + "'=cmd|' /C calc'!A0,Q1 2026,5,EUR,false,,,,,\n"
            ).Replace("EUR", BaseCurrency(world), StringComparison.Ordinal),
            text
        );
        Assert.Contains("0 to create, 0 to change", world.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quota_that_no_file_can_say_is_left_out_and_told()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var ann = world
            .Rows("systemuser")
            .Single(user => user.GetAttributeValue<string>("fullname") == "Ann Tester")
            .ToEntityReference();
        world.Create(
            "sc_quota",
            ("sc_repid", ann),
            ("ownerid", ann),
            ("sc_periodstart", new DateTime(2026, 1, 15, 0, 0, 0, DateTimeKind.Utc)),
            ("sc_amount", new Money(5m))
        );

        Assert.Equal(
            ExitCode.Success,
            await world.RunAsync("--export", Path.Combine(world.FolderPath, "exported.json"), "--json")
        );

        Assert.Contains("ann@contoso.example from 2026-01-15 is left out", world.Error, StringComparison.Ordinal);
        Assert.Equal(0, (int)JsonNode.Parse(world.Out)!["quotas"]!);
    }

    [Fact]
    public async Task A_file_that_is_there_is_overwritten_only_when_told()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var file = world.With("exported.json", "mine");

        Assert.Equal(ExitCode.Usage, await world.RunAsync("--export", file));
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.Equal(ExitCode.Success, await world.RunAsync("--export", file, "--yes"));
    }

    // Rows as they come about in the app: values left empty, two users with one user name, a row that no longer counts.
    private static async Task AddOddRowsAsync(ConfigureWorld world)
    {
        await world.AppliedAsync(ConfigureWorld.Everything);
        world.Create(
            "sc_qualificationquestion",
            ("sc_code", "bare/1"),
            ("sc_name", "Bare"),
            ("sc_text", "Line one\r\nline two"),
            ("sc_weight", 5)
        );
        world.Create(
            "sc_lossreasonmap",
            ("sc_statusreason", 5),
            ("sc_name", "Out"),
            ("sc_outcome", new OptionSetValue(482_730_001)),
            ("statecode", new OptionSetValue(0))
        );
        var reason = world.Rows("sc_lossreasonmap").Single(row => row.GetAttributeValue<int>("sc_statusreason") == 5);
        world.Environment.Dataverse.System.Update(
            new Entity("sc_lossreasonmap", reason.Id)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(2),
            }
        );
        world.AddUser("Twin", "twin@contoso.example", "one@contoso.example");
        var twin = world.AddUser("Twin", "twin@contoso.example", "two@contoso.example");
        var other = world.AddUser("Disabled", "gone@contoso.example");
        world.Create(
            "sc_quota",
            ("sc_repid", new EntityReference("systemuser", twin)),
            ("ownerid", new EntityReference("systemuser", other)),
            ("sc_periodstart", new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)),
            ("sc_amount", new Money(7.25m))
        );
        world.Environment.Dataverse.System.Update(new Entity("systemuser", other) { ["isdisabled"] = true });
    }

    private static string BaseCurrency(ConfigureWorld world) =>
        world
            .Rows("transactioncurrency")
            .Single(row => row.Id == world.Environment.Dataverse.BaseCurrencyId)
            .GetAttributeValue<string>("isocurrencycode");
}
