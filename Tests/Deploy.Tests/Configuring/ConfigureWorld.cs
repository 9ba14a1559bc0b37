using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

/// <summary>An environment with the solution and some people, and a folder for files.</summary>
internal sealed class ConfigureWorld : IAsyncDisposable
{
    /// <summary>Something of every section.</summary>
    public const string Everything = """
        {
          // What a comment says does not matter.
          "settings": { "name": "Ours", "windowDays": 400, "thinFrom": 0.8, "notifyOwners": false, "idleDays": 25 },
          "stagePolicies": [{ "stage": 2, "name": "Propose", "order": 2, "idleDays": 20 }, { "stage": 3, "name": "Close", "order": 3, "isLast": true }],
          "questions": [
            { "code": "need", "name": "Need", "text": "There is a need – é.", "weight": 60, "order": 1, "dimension": "Need", "mustHave": true, "minimumAnswer": 4, "dueStage": 1 },
            { "code": "old", "name": "Old", "text": "Not asked any more.", "weight": 0, "order": 2, "dimension": "Budget", "active": false, },
          ],
          "lossReasons": [{ "statusReason": 4, "name": "Canceled", "outcome": "No decision" }],
          "quotas": [
            { "rep": "ann@contoso.example", "period": "Q1 2026", "amount": 120000 },
            { "rep": "bob@contoso.example", "period": "2026-04-01", "amount": 90000.5, "currency": "GBP", "assumed": true, "capacity": 62.5, "startedOn": "2026-02-15" }
          ],
          "roles": [
            { "role": "SalesCorner Rep", "users": ["ann@contoso.example", "bob@contoso.example"], "teams": ["North"] },
            { "role": "SalesCorner Manager", "users": ["Ann@Contoso.Example"] }
          ]
        }
        """;

    private readonly TempFolder folder = new();

    private ConfigureWorld(LiveEnvironment environment)
    {
        Environment = environment;
    }

    public LiveEnvironment Environment { get; }

    /// <summary>What the last run wrote to standard error.</summary>
    public string Error { get; private set; } = string.Empty;

    /// <summary>What the last run wrote to standard output.</summary>
    public string Out { get; private set; } = string.Empty;

    public string FolderPath => folder.Path;

    public static async Task<ConfigureWorld> StartAsync(Func<ProxiedRequest, Fault>? faults = null)
    {
        var world = new ConfigureWorld(await LiveEnvironment.DeployedAsync(faults));
        world.AddUser("Ann", "ann@contoso.example");
        world.AddUser("Bob", "bob@contoso.example");
        world.Create("team", ("name", "North"));
        world.Create(
            "transactioncurrency",
            ("currencyname", "Pound"),
            ("isocurrencycode", "GBP"),
            ("currencysymbol", "£"),
            ("currencyprecision", 2),
            ("exchangerate", 0.9m)
        );
        return world;
    }

    /// <summary>A user who may own deals and quotas, without any role of the solution.</summary>
    public Guid AddUser(string name, string userName, string? address = null, Guid? businessUnit = null) =>
        Environment
            .Dataverse.AsSalesperson(
                new EntityReference(
                    "systemuser",
                    Create(
                        "systemuser",
                        ("firstname", name),
                        ("lastname", "Tester"),
                        ("domainname", userName),
                        ("internalemailaddress", address ?? userName),
                        (
                            "businessunitid",
                            new EntityReference(
                                "businessunit",
                                businessUnit ?? Environment.Dataverse.RootBusinessUnitId
                            )
                        )
                    )
                )
            )
            .Id;

    public Guid Create(string table, params (string Column, object Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return Environment.Dataverse.System.Create(row);
    }

    public string With(string name, string text) => folder.With(name, text);

    /// <summary>Applies a settings file.</summary>
    public Task<int> ApplyAsync(string json, params string[] more) =>
        RunAsync(["--file", With("settings.json", json), "--yes", .. more]);

    /// <summary>Runs the command.</summary>
    public Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    /// <summary>Runs the command until it is stopped.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new ConfigureCommand(LiveEnvironment.Setup),
            cancellation,
            ["configure", .. arguments, .. Environment.Arguments]
        );
        (Out, Error) = (screen.Out, screen.Error);
        return code;
    }

    /// <summary>Applies a settings file and gives the result; fails when the run does.</summary>
    public async Task<JsonNode> AppliedAsync(string json, params string[] more)
    {
        var code = await ApplyAsync(json, ["--json", .. more]);
        Assert.True(code == ExitCode.Success, Error);
        return JsonNode.Parse(Out)!;
    }

    /// <summary>Applies a settings file that is wrong and gives the problems, a line each.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(string json, params string[] more)
    {
        var before = EnvironmentState.Of(Environment.Dataverse);
        var code = await ApplyAsync(json, ["--json", .. more]);

        Assert.Equal(ExitCode.Failed, code);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(Environment.Dataverse), "After a refusal");
        return
        [
            .. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SkipLast(1),
        ];
    }

    public IReadOnlyList<Entity> Rows(string table) =>
        [
            .. Environment
                .Dataverse.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) })
                .Entities,
        ];

    /// <summary>Names of a user's or a team's roles, but for the one that every user has here.</summary>
    public IReadOnlyList<string> RolesOf(string table, Guid id)
    {
        var pairs = table == "team" ? "teamroles" : "systemuserroles";
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("name", ConditionOperator.NotEqual, Salespeople.Role);
        query.AddLink(pairs, "roleid", "roleid").LinkCriteria.AddCondition($"{table}id", ConditionOperator.Equal, id);
        return
        [
            .. Environment
                .Dataverse.System.RetrieveMultiple(query)
                .Entities.Select(role => role.GetAttributeValue<string>("name"))
                .Order(StringComparer.Ordinal),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await Environment.DisposeAsync();
        folder.Dispose();
    }
}
