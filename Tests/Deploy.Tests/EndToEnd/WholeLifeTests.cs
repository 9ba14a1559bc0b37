using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Operating;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.EndToEnd;

/// <summary>The whole way of an administrator over HTTP, by the commands as they are typed.</summary>
public sealed class WholeLifeTests : IDisposable
{
    private const int Reps = 42;
    private const int DealsEach = 470;

    private const string Settings = """
        {
          "settings": { "idleDays": 21 },
          "environmentVariables": { "sc_NotifyOwners": "no" },
          "quotas": [ { "rep": "Rep1@example.com", "period": "2026-01-01", "amount": 100000 } ],
          "roles": [ { "role": "SalesCorner Rep", "users": [ "Rep1@example.com" ] } ]
        }
        """;

    // What the server keeps for itself: jobs, traces, and the lists of privileges and messages that it fills when they
    // are first named. A publisher outlives its solution.
    private static readonly string[] OfTheServer =
    [
        "asyncoperation",
        "importjob",
        "plugintracelog",
        "privilege",
        "sdkmessage",
        "sdkmessagefilter",
        "publisher",
    ];

    private readonly TempFolder folder = new();

    [Fact]
    public async Task From_twenty_thousand_deals_without_the_solution_through_an_upgrade_and_back()
    {
        using var sold = OldDeals.BeforeTheSolution(Reps, DealsEach);
        var before = EnvironmentState.Of(sold, OfTheServer);
        await using var environment = await LiveEnvironment.OfAsync(sold.Copy());
        var settings = folder.With("settings.json", Settings);
        var older = PackageFiles.Write(
            "end-to-end.zip",
            PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "0.9.0.0")
        );

        await DoneAsync(environment, "check");
        await DoneAsync(environment, "deploy", "--package", older, "--settings", settings, "--yes");
        await DoneAsync(environment, "configure", "--file", settings, "--yes");
        var filled = await DoneAsync(environment, "backfill", "--checkpoint", Path.Combine(folder.Path, "point.json"));
        await DoneAsync(environment, "verify", "--yes");
        var coverage = Coverage(environment);
        await DoneAsync(environment, "deploy", "--package", PackageFiles.Managed, "--yes");
        await DoneAsync(environment, "verify", "--yes");
        // The average won value that single contact goes by is measured by the backfill: the first night warns by it.
        await DoneAsync(environment, "nightly");
        var night = await DoneAsync(environment, "nightly");
        var status = await DoneAsync(environment, "status");

        Assert.Equal((Reps, 8_085), ((int)filled["reps"]!, (int)filled["deals"]!));
        Assert.True(coverage.Count >= Reps);
        Assert.Equal(coverage, Coverage(environment));
        Assert.Equal(
            0,
            (int)night["phases"]!.AsArray().Single(phase => (string)phase!["phase"]! == "OpenDeals")!["changed"]!
        );
        Assert.Contains("1.0.0", status.ToJsonString(), StringComparison.Ordinal);

        await DoneAsync(environment, "remove", "--keep-data", Path.Combine(folder.Path, "kept"), "--yes");

        EnvironmentState.AssertSame(
            before,
            EnvironmentState.Of(environment.Dataverse, OfTheServer),
            "After the removal"
        );
        Assert.True(File.Exists(Path.Combine(folder.Path, "kept", "export.json")));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<JsonNode> DoneAsync(LiveEnvironment environment, string command, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(LiveEnvironment.Setup), terminal).RunAsync([
            command,
            .. environment.Arguments,
            .. more,
            "--json",
        ]);
        Assert.True(code == ExitCode.Success, $"{command}: {output}{error}");
        return JsonNode.Parse(output.ToString())!;
    }

    private static List<string> Coverage(LiveEnvironment environment)
    {
        var query = new QueryExpression("sc_repcoverage")
        {
            ColumnSet = new ColumnSet("sc_name", "sc_status", "sc_rawvalue", "sc_movingvalue", "sc_winrateused"),
        };
        return
        [
            .. environment
                .Dataverse.System.RetrieveMultiple(query)
                .Entities.Select(row =>
                    string.Join(
                        ' ',
                        row.FormattedValues.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                            .Select(pair => pair.Value)
                            .Prepend((string)row["sc_name"])
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }
}
