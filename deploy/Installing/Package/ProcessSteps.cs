using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Package;

/// <summary>
/// Registers on an organisation's own process tables what the package registers on the opportunity sales process: the
/// settings name the tables, and no package can know them. Running it again changes nothing.
/// </summary>
internal sealed partial class ProcessSteps(DataverseClient client)
{
    private const string Model = "opportunitysalesprocess";
    private const string Deal = "opportunityid";
    private const string OwnDeal = "bpf_opportunityid";

    // What the package registers by itself: on the standard processes, and on the deal that a process belongs to.
    private static readonly string[] Standard = [Model, "leadtoopportunitysalesprocess", "opportunity"];

    /// <summary>Whether a step of that name follows a process of the organisation's own.</summary>
    public static bool IsOwn(string name) =>
        TableOf(name) is { } table && !Standard.Contains(table, StringComparer.Ordinal);

    /// <summary>The process tables of the organisation's own that are followed now.</summary>
    /// <param name="names">The names of the solution's steps.</param>
    public static IReadOnlyList<string> Followed(IEnumerable<string> names) =>
        [
            .. names
                .Where(IsOwn)
                .Select(name => TableOf(name)!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What the settings name and is not followed yet, and what is followed and no longer named.</summary>
    public async Task<ProcessPlan> PlanAsync(CancellationToken cancellation)
    {
        var row = await client.FindAsync("sc_settingses(sc_key='default')?$select=sc_processtables", cancellation);
        var named = (row?.Text("sc_processtables") ?? string.Empty)
            .Split([',', ';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.ToLowerInvariant())
            .Except(Standard, StringComparer.Ordinal)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var steps = await StepsAsync(cancellation);
        var followed = Followed(steps.Select(step => step.Name));
        return new ProcessPlan(
            [.. named.Except(followed, StringComparer.Ordinal)],
            [.. followed.Except(named, StringComparer.Ordinal)],
            steps
        );
    }

    /// <summary>Carries a plan out.</summary>
    /// <exception cref="CommandFailedException">A table that the settings name is no process over
    /// opportunities.</exception>
    public async Task ApplyAsync(ProcessPlan plan, CancellationToken cancellation)
    {
        foreach (var step in plan.Steps.Where(step => plan.Leave.Contains(TableOf(step.Name), StringComparer.Ordinal)))
        {
            await client.DeleteAsync($"sdkmessageprocessingsteps({step.Id:D})", cancellation);
        }

        foreach (var table in plan.Follow)
        {
            await DemandAsync(table, cancellation);
            foreach (var step in plan.Steps.Where(step => TableOf(step.Name) == Model))
            {
                await RegisterAsync(step, table, cancellation);
            }
        }
    }

    /// <summary>Follows no process of the organisation's own any more.</summary>
    public async Task RemoveAsync(CancellationToken cancellation)
    {
        foreach (var step in (await StepsAsync(cancellation)).Where(step => IsOwn(step.Name)))
        {
            await client.DeleteAsync($"sdkmessageprocessingsteps({step.Id:D})", cancellation);
        }
    }

    private async Task DemandAsync(string table, CancellationToken cancellation)
    {
        var path =
            $"EntityDefinitions(LogicalName={ApiText.Literal(table)})/"
            + $"Attributes(LogicalName={ApiText.Literal(OwnDeal)})?$select=LogicalName";
        if (await client.FindAsync(path, cancellation) is null)
        {
            throw new CommandFailedException(
                $"The settings name the process table {table}, but there is no such table with a column {OwnDeal}. "
                    + "Give the logical name of a business process flow over opportunities in processTables, "
                    + "and run the command again."
            );
        }
    }

    private async Task RegisterAsync(ProcessStep model, string table, CancellationToken cancellation)
    {
        var name = model.Name.Replace($" of {Model} ", $" of {table} ", StringComparison.Ordinal);
        var id = NameGuid.Of("step/" + name);
        var columns = new JsonObject
        {
            ["name"] = name,
            ["stage"] = model.Row.Number("stage"),
            ["mode"] = model.Row.Number("mode"),
            ["rank"] = model.Row.Number("rank"),
            ["filteringattributes"] = ColumnsOf(model.Row.Text("filteringattributes")),
            ["asyncautodelete"] = model.Row.Flag("asyncautodelete"),
            ["supporteddeployment"] = 0,
            ["sdkmessageid@odata.bind"] = $"/sdkmessages({model.MessageId:D})",
            ["sdkmessagefilterid@odata.bind"] =
                $"/sdkmessagefilters({await FilterAsync(table, model.MessageId, cancellation):D})",
            ["plugintypeid@odata.bind"] = $"/plugintypes({model.Row.Id("_plugintypeid_value"):D})",
        };
        await client.UpsertAsync($"sdkmessageprocessingsteps({id:D})", columns, cancellation);
        const string Image = "name,entityalias,imagetype,messagepropertyname,attributes";
        await foreach (
            var image in client.RowsAsync(
                $"sdkmessageprocessingstepimages?$select={Image}&$filter=_sdkmessageprocessingstepid_value eq "
                    + $"{model.Id:D}",
                cancellation
            )
        )
        {
            var copy = new JsonObject
            {
                ["name"] = image.Text("name"),
                ["entityalias"] = image.Text("entityalias"),
                ["imagetype"] = image.Number("imagetype"),
                ["messagepropertyname"] = image.Text("messagepropertyname"),
                ["attributes"] = ColumnsOf(image.Text("attributes")),
                ["sdkmessageprocessingstepid@odata.bind"] = $"/sdkmessageprocessingsteps({id:D})",
            };
            await client.UpsertAsync(
                $"sdkmessageprocessingstepimages({NameGuid.Of($"image/{name} {image.Text("name")}"):D})",
                copy,
                cancellation
            );
        }
    }

    private async Task<Guid> FilterAsync(string table, Guid message, CancellationToken cancellation)
    {
        var path =
            "sdkmessagefilters?$select=sdkmessagefilterid&$filter=primaryobjecttypecode eq "
            + $"{ApiText.Literal(table)} and _sdkmessageid_value eq {message:D}";
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            return row.Id("sdkmessagefilterid") ?? Guid.Empty;
        }

        throw new CommandFailedException(
            $"The platform raises no such event on {table}, so its stages cannot be followed. Take it out of "
                + "processTables."
        );
    }

    private async Task<IReadOnlyList<ProcessStep>> StepsAsync(CancellationToken cancellation)
    {
        const string Columns =
            "sdkmessageprocessingstepid,name,stage,mode,rank,filteringattributes,asyncautodelete,"
            + "_sdkmessageid_value,_plugintypeid_value";
        var steps = new List<ProcessStep>();
        var path =
            $"sdkmessageprocessingsteps?$select={Columns}&$filter=startswith(name,"
            + $"{ApiText.Literal(SolutionNames.Assembly + ".Stages.")})";
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            steps.Add(
                new ProcessStep(
                    row.Id("sdkmessageprocessingstepid") ?? Guid.Empty,
                    row.Text("name") ?? string.Empty,
                    row
                )
            );
        }

        return steps;
    }

    // The lookup to the deal has another name on a table of the organisation's own.
    private static string? ColumnsOf(string? columns) =>
        columns is null
            ? null
            : string.Join(',', columns.Split(',').Select(column => column == Deal ? OwnDeal : column));

    private static string? TableOf(string name) =>
        StepName().Match(name) is { Success: true } match ? match.Groups["table"].Value : null;

    [GeneratedRegex(
        @"^SalesCorner\.Plugins\.Stages\.Process\w+Plugin: \w+ of (?<table>\w+) \(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex StepName();
}

/// <summary>A step on a process table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Row">The rest.</param>
internal sealed record ProcessStep(Guid Id, string Name, JsonObject Row)
{
    /// <summary>The message's id.</summary>
    public Guid MessageId => Row.Id("_sdkmessageid_value") ?? Guid.Empty;
}

/// <summary>Which process tables are to be followed, and which no longer.</summary>
/// <param name="Follow">Those that the settings name and that are not followed yet.</param>
/// <param name="Leave">Those that are followed and not named.</param>
/// <param name="Steps">The steps that are there.</param>
internal sealed record ProcessPlan(
    IReadOnlyList<string> Follow,
    IReadOnlyList<string> Leave,
    IReadOnlyList<ProcessStep> Steps
)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Follow.Count == 0 && Leave.Count == 0;
}
