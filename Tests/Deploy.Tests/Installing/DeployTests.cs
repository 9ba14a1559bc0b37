using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Installing;

public sealed class DeployTests
{
    private const string Settings = """
        { "environmentVariables": { "sc_NotifyOwners": "no" }, "connectionReferences": { "sc_sharedcommondataserviceforapps": "0f3d2c" } }
        """;

    [Fact]
    public async Task An_empty_environment_gets_the_solution_its_settings_and_a_flow_that_runs()
    {
        using var folder = new TempFolder();
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();

        var code = await screen.RunAsync(
            Command(),
            Line(environment, "--package", PackageFiles.Managed, "--settings", folder.With("test.json", Settings))
        );

        Assert.True(code == ExitCode.Success, screen.Error + screen.Out);
        Assert.Equal("1.0.0.0", Only(environment, "solution", "version", "uniquename", "SalesCornerXrm"));
        Assert.Equal(1, State(environment, "workflow"));
        Assert.Equal("no", Only(environment, "environmentvariablevalue", "value", "schemaname", "sc_NotifyOwners"));
        Assert.Equal(7, Rows(environment, "sc_qualificationquestion").Count);
        Assert.Equal("default", Assert.Single(Rows(environment, "sc_settings"))["sc_key"]);
        Assert.DoesNotContain(TestCredential.Token, screen.Out + screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_to_do()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        await screen.RunAsync(Command(), Line(environment, "--package", PackageFiles.Managed));
        var before = EnvironmentState.Of(environment.Dataverse);

        var code = await screen.RunAsync(Command(), Line(environment, "--package", PackageFiles.Managed));

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("Nothing is to be done.", screen.Out, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "The second run");
    }

    [Fact]
    public async Task What_if_shows_tables_steps_and_settings_and_changes_nothing()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        var before = EnvironmentState.Of(environment.Dataverse);

        var code = await screen.RunAsync(
            Command(),
            [.. Line(environment, "--package", PackageFiles.Managed), "--what-if", "--json"]
        );

        Assert.Equal(ExitCode.Success, code);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "What if");
        using var result = JsonDocument.Parse(screen.Out);
        var changes = result
            .RootElement.GetProperty("changes")
            .EnumerateArray()
            .Select(change => change.GetProperty("part").GetString())
            .ToHashSet();
        Assert.Superset(new HashSet<string?> { "table", "column", "step", "settings" }, changes);
        Assert.Equal("install", result.RootElement.GetProperty("way").GetString());
        Assert.False(result.RootElement.GetProperty("changed").GetBoolean());
    }

    [Fact]
    public async Task Without_a_terminal_and_without_yes_it_refuses_and_says_the_cure()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();

        var code = await screen.RunAsync(
            Command(),
            ["deploy", .. environment.Arguments, "--package", PackageFiles.Managed]
        );

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("add --yes", screen.Error, StringComparison.Ordinal);
        Assert.Empty(Rows(environment, "importjob"));
    }

    [Fact]
    public async Task Without_a_connection_the_flow_stays_off_and_the_cure_is_said()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();

        var code = await screen.RunAsync(Command(), Line(environment, "--package", PackageFiles.Managed));

        Assert.Equal(ExitCode.Success, code);
        Assert.Equal(0, State(environment, "workflow"));
        Assert.Contains("sc_sharedcommondataserviceforapps has no connection", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_an_administrator_changed_are_never_overwritten()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        await screen.RunAsync(Command(), Line(environment, "--package", PackageFiles.Managed));
        var question = Rows(environment, "sc_qualificationquestion").First(row => (string)row["sc_code"] == "need");
        environment.Dataverse.System.Update(new Entity("sc_qualificationquestion", question.Id) { ["sc_weight"] = 33 });
        var newer = PackageFiles.Write(
            "newer.zip",
            PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.0.1.0")
        );

        var code = await screen.RunAsync(Command(), Line(environment, "--package", newer));

        Assert.Equal(ExitCode.Success, code);
        Assert.Equal(
            33,
            Rows(environment, "sc_qualificationquestion").First(row => row.Id == question.Id)["sc_weight"]
        );
    }

    [Fact]
    public async Task A_variable_that_the_package_does_not_have_is_refused_before_anything_happens()
    {
        using var folder = new TempFolder();
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        var settings = folder.With("test.json", """{ "environmentVariables": { "sc_NotifyOwner": "no" } }""");

        var code = await screen.RunAsync(
            Command(),
            Line(environment, "--package", PackageFiles.Managed, "--settings", settings)
        );

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("environmentVariables, 'sc_NotifyOwner'", screen.Error, StringComparison.Ordinal);
        Assert.Contains("sc_NotifyOwners", screen.Error, StringComparison.Ordinal);
    }

    private static DeployCommand Command() => new(LiveEnvironment.Setup);

    private static string[] Line(LiveEnvironment environment, params string[] more) =>
        ["deploy", .. environment.Arguments, .. more, "--yes"];

    private static List<Entity> Rows(LiveEnvironment environment, string table) =>
        [
            .. environment
                .Dataverse.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) })
                .Entities,
        ];

    private static object Only(LiveEnvironment environment, string table, string column, string key, string value) =>
        Rows(environment, table).Single(row => (string)row[key] == value)[column];

    private static int State(LiveEnvironment environment, string table) =>
        Assert.Single(Rows(environment, table)).GetAttributeValue<OptionSetValue>("statecode").Value;
}
