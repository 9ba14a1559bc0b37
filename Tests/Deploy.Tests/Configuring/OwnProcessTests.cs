using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

/// <summary>A business process flow of the organisation's own, in a table of its own.</summary>
public sealed class OwnProcessTests : IAsyncLifetime
{
    private const string Table = "new_salesflow";

    private LiveEnvironment environment = null!;

    public async Task InitializeAsync()
    {
        environment = await LiveEnvironment.DeployedAsync();
        environment.Dataverse.Import(Process());
    }

    public async Task DisposeAsync() => await environment.DisposeAsync();

    [Fact]
    public async Task A_deal_follows_a_process_that_the_settings_name()
    {
        await FollowAsync(Table);
        var deal = Deal();

        Move(deal, Stage("Workshop", 2));

        Assert.Equal(2, StageOf(deal));
    }

    [Fact]
    public async Task A_second_time_changes_nothing_and_a_name_taken_out_ends_it()
    {
        await FollowAsync(Table);
        var once = Steps();
        await FollowAsync(Table);
        var twice = Steps();
        await FollowAsync(null);

        Assert.Equal((4, 4, 0), (once, twice, Steps()));
    }

    [Fact]
    public async Task A_table_that_is_no_process_is_refused_by_name()
    {
        var refused = await Assert.ThrowsAsync<CommandFailedException>(() => FollowAsync("new_nowhere"));

        Assert.Contains("new_nowhere", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_night_reads_it_too()
    {
        await FollowAsync(Table);
        var deal = Deal();
        environment.Dataverse.System.Create(Row(deal, Stage("Workshop", 1)));
        Disable();
        Move(deal, Stage("Contract", 3));

        Night();

        Assert.Equal(3, StageOf(deal));
    }

    [Fact]
    public async Task Configure_registers_status_lists_and_remove_takes_away()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "settings.json");
        await File.WriteAllTextAsync(
            file,
            $$"""{ "settings": { "name": "Settings", "processTables": "{{Table}}" } }"""
        );

        var (configured, told) = await RunAsync(
            new ConfigureCommand(LiveEnvironment.Setup),
            "configure",
            "--file",
            file,
            "--yes"
        );
        var (_, listed) = await RunAsync(
            new StatusCommand(LiveEnvironment.Setup),
            "status",
            "--package",
            PackageFiles.Unmanaged
        );
        var registered = Steps();
        var (removed, _) = await RunAsync(new RemoveCommand(LiveEnvironment.Setup), "remove", "--yes");

        Assert.True(configured == ExitCode.Success, told);
        Assert.Contains(Table + ": its stages are followed", listed, StringComparison.Ordinal);
        Assert.Equal((4, ExitCode.Success, 0), (registered, removed, Steps()));
    }

    private async Task<(int Code, string Screen)> RunAsync(ICommandModule command, params string[] arguments)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(command, [arguments[0], .. environment.Arguments, .. arguments[1..]]);
        return (code, screen.Out);
    }

    private async Task FollowAsync(string? table)
    {
        await using var client = environment.Client();
        var row =
            environment
                .Dataverse.System.RetrieveMultiple(new QueryExpression("sc_settings"))
                .Entities.FirstOrDefault()
                ?.Id
            ?? environment.Dataverse.System.Create(new Entity("sc_settings") { ["sc_name"] = "Settings" });
        environment.Dataverse.System.Update(new Entity("sc_settings", row) { ["sc_processtables"] = table });
        var processes = new ProcessSteps(client);
        await processes.ApplyAsync(await processes.PlanAsync(CancellationToken.None), CancellationToken.None);
    }

    private Guid Deal() =>
        environment.Dataverse.System.Create(
            new Entity("opportunity") { ["name"] = "Deal", ["salesstage"] = new OptionSetValue(0) }
        );

    private EntityReference Stage(string name, int category) =>
        new(
            "processstage",
            environment.Dataverse.System.Create(
                new Entity("processstage") { ["stagename"] = name, ["stagecategory"] = new OptionSetValue(category) }
            )
        );

    private static Entity Row(Guid deal, EntityReference stage) =>
        new(Table)
        {
            ["new_name"] = "Flow",
            ["bpf_opportunityid"] = new EntityReference("opportunity", deal),
            ["activestageid"] = stage,
        };

    private void Move(Guid deal, EntityReference stage)
    {
        var query = new QueryExpression(Table);
        query.Criteria.AddCondition("bpf_opportunityid", ConditionOperator.Equal, deal);
        var there = environment.Dataverse.System.RetrieveMultiple(query).Entities.FirstOrDefault();
        if (there is null)
        {
            environment.Dataverse.System.Create(Row(deal, stage));
        }
        else
        {
            environment.Dataverse.System.Update(new Entity(Table, there.Id) { ["activestageid"] = stage });
        }

        environment.Dataverse.RunAsync();
    }

    private int? StageOf(Guid deal) =>
        environment
            .Dataverse.System.Retrieve("opportunity", deal, new ColumnSet("sc_stage"))
            .GetAttributeValue<int?>("sc_stage");

    private List<Entity> OwnSteps()
    {
        var query = new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("name", ConditionOperator.Like, $"%{Table}%");
        return [.. environment.Dataverse.System.RetrieveMultiple(query).Entities];
    }

    private int Steps() => OwnSteps().Count;

    // The steps of events that are lost: still registered, and run by nobody.
    private void Disable() =>
        OwnSteps()
            .ForEach(step =>
                environment.Dataverse.System.Update(
                    new Entity("sdkmessageprocessingstep", step.Id) { ["filteringattributes"] = "createdon" }
                )
            );

    private void Night()
    {
        var token = string.Empty;
        do
        {
            var request = new OrganizationRequest("sc_RunNightly");
            if (token.Length > 0)
            {
                request["ContinuationToken"] = token;
            }

            token = (string)environment.Dataverse.System.Execute(request).Results["ContinuationToken"];
        } while (token.Length > 0);
    }

    private static byte[] Process()
    {
        var table = SomeXml.Table(
            "new_SalesFlow",
            SomeXml.Column("bpf_OpportunityId", "lookup"),
            SomeXml.Column("ProcessId", "lookup"),
            SomeXml.Column("ActiveStageId", "lookup"),
            SomeXml.Column("ActiveStageStartedOn", "datetime")
        );
        var files = new SolutionZip { UniqueName = "Flows" }
            .Table(table)
            .With("EntityRelationships", SomeXml.Lookup("new_SalesFlow", "bpf_opportunityid", "opportunity"))
            .With("EntityRelationships", SomeXml.Lookup("new_SalesFlow", "processid", "workflow"))
            .With("EntityRelationships", SomeXml.Lookup("new_SalesFlow", "activestageid", "processstage"))
            .Files();
        var text = Encoding
            .UTF8.GetString(files["customizations.xml"])
            .Replace("new_SalesFlowId", "BusinessProcessFlowInstanceId", StringComparison.Ordinal)
            .Replace("new_salesflowid", "businessprocessflowinstanceid", StringComparison.Ordinal);
        files["customizations.xml"] = Encoding.UTF8.GetBytes(text);
        return SolutionZip.Zip(files);
    }
}
