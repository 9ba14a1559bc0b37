using System.Text.Json.Nodes;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Deploy.Tests.Bootstrapping;

/// <summary>Over HTTP: the environment's own metadata API makes what an import of the package makes.</summary>
public sealed class BootstrapTests
{
    [Fact]
    public async Task What_is_built_equals_an_import_of_the_package()
    {
        await using var built = await LiveEnvironment.EmptyAsync();
        await using var imported = await LiveEnvironment.EmptyAsync();
        using var screen = new Screen();

        await BootstrapAsync(built, screen);
        await DeployAsync(imported);

        EnvironmentState.AssertSame(Components(imported.Dataverse), Components(built.Dataverse), "components");
        EnvironmentState.AssertSame(
            EnvironmentState.Of(imported.Dataverse, "importjob", "asyncoperation"),
            EnvironmentState.Of(built.Dataverse, "importjob", "asyncoperation"),
            "rows"
        );
        EnvironmentState.AssertSame(await DefinitionsAsync(imported), await DefinitionsAsync(built), "definitions");
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var screen = new Screen();
        await BootstrapAsync(environment, screen);
        var before = EnvironmentState.Of(environment.Dataverse);

        await BootstrapAsync(environment, screen);

        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "after the second run");
        Assert.Contains("Nothing is to be done.", screen.Out, StringComparison.Ordinal);
        Assert.Contains("tables: 0 to make, 24 there", screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_built_can_be_taken_out_again()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var screen = new Screen();
        await BootstrapAsync(environment, screen);

        var code = await screen.RunAsync(
            new RemoveCommand(LiveEnvironment.Setup),
            ["remove", .. environment.Arguments, "--yes"]
        );

        Assert.True(code == 0, screen.Error);
        Assert.Empty(
            await RowsAsync(
                environment,
                "sdkmessageprocessingsteps?$select=name&$filter=startswith(name,'SalesCorner')"
            )
        );
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_made_and_makes_nothing()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var screen = new Screen();
        var before = EnvironmentState.Of(environment.Dataverse);

        await BootstrapAsync(environment, screen, "--dry-run");

        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "after a dry run");
        Assert.Contains("tables: 24 to make, 0 there", screen.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_solution_is_not_built_over()
    {
        await using var environment = await InstalledEnvironment.StartAsync();
        using var screen = new Screen();

        var code = await RunAsync(environment, screen);

        Assert.Equal(1, code);
        Assert.Contains("is installed managed", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_another_type_stops_it_before_anything_is_made()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        await using var client = environment.Client();
        await client.SendAsync(
            new ApiRequest(
                HttpMethod.Post,
                "EntityDefinitions(LogicalName='opportunity')/Attributes",
                Text("sc_StaleOn")
            ),
            CancellationToken.None
        );
        using var screen = new Screen();

        var code = await RunAsync(environment, screen);

        Assert.Equal(1, code);
        Assert.Contains("column opportunity.sc_staleon is there as String", screen.Error, StringComparison.Ordinal);
        Assert.Empty(
            await RowsAsync(environment, "solutions?$select=uniquename&$filter=uniquename eq 'SalesCornerXrm'")
        );
    }

    private static JsonObject Text(string name) =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.StringAttributeMetadata",
            ["SchemaName"] = name,
            ["MaxLength"] = 100,
        };

    private static async Task BootstrapAsync(LiveEnvironment environment, Screen screen, params string[] more) =>
        Assert.True(await RunAsync(environment, screen, more) == 0, screen.Error);

    private static Task<int> RunAsync(LiveEnvironment environment, Screen screen, params string[] more) =>
        screen.RunAsync(
            new BootstrapCommand(LiveEnvironment.Setup),
            ["bootstrap", .. environment.Arguments, "--package", PackageFiles.Unmanaged, "--yes", .. more]
        );

    private static async Task DeployAsync(LiveEnvironment environment)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", .. environment.Arguments, "--package", PackageFiles.Unmanaged, "--yes"]
        );
        Assert.True(code == 0, screen.Error);
    }

    // Whatever the solutions brought, a line a value: kind, key, id, names, XML and metadata.
    private static List<string> Components(EmbeddedDataverse dataverse) =>
        [
            .. dataverse
                // The order of translated texts is that of the file they came in, which both build alike otherwise.
                .Components.All.Where(one => one.Kind != ComponentKind.Translations)
                .SelectMany(one =>
                    (string[])
                        [
                            $"{one.Kind} {one.Key} {one.Id} {one.Name} {one.Table} {one.SubType} "
                                + $"{one.Solution} {Convert.ToHexString(one.File ?? [])}",
                            $"{one.Kind} {one.Key} {one.Xml}",
                            .. Values($"{one.Kind} {one.Key}", one.Json is null ? null : JsonNode.Parse(one.Json)),
                        ]
                )
                .Order(StringComparer.Ordinal),
        ];

    // The platform describes the base amounts in its own words.
    private static IEnumerable<string> Values(string path, JsonNode? node) =>
        node switch
        {
            JsonObject json => json.Where(pair => pair.Key != "Description" || json["BaseOf"] is null)
                .SelectMany(pair => Values($"{path}/{pair.Key}", pair.Value)),
            JsonArray array => array.SelectMany((one, index) => Values($"{path}[{index}]", one)),
            null => [],
            _ => [$"{path}={node.ToJsonString()}"],
        };

    private static async Task<IReadOnlyList<string>> DefinitionsAsync(LiveEnvironment environment)
    {
        var tables = await RowsAsync(environment, "EntityDefinitions?$expand=Attributes,Keys,ManyToOneRelationships");
        var all = tables
            .SelectMany(table => Parts(table).Append(table))
            .Concat(await RowsAsync(environment, "GlobalOptionSetDefinitions"))
            .Concat(await RowsAsync(environment, "RelationshipDefinitions"));
        return [.. all.Select(Line).Order(StringComparer.Ordinal)];
    }

    private static List<JsonObject> Parts(JsonObject table) =>
        [
            .. new[] { "Attributes", "Keys", "ManyToOneRelationships" }
                .SelectMany(list => table[list]!.AsArray())
                .Select(part => part!.DeepClone().AsObject()),
        ];

    private static string Line(JsonObject definition)
    {
        string[] apart = ["Attributes", "Keys", "ManyToOneRelationships"];
        var isBase = definition["LogicalName"]?.ToString().EndsWith("_base", StringComparison.Ordinal) == true;
        return string.Join(
            ", ",
            definition
                .Where(pair =>
                    !apart.Contains(pair.Key, StringComparer.Ordinal) && !(isBase && pair.Key == "Description")
                )
                .Select(pair => $"{pair.Key}={pair.Value?.ToJsonString()}")
        );
    }

    private static async Task<List<JsonObject>> RowsAsync(LiveEnvironment environment, string path)
    {
        await using var client = environment.Client();
        return await client.RowsAsync(path, CancellationToken.None).ToListAsync();
    }
}
