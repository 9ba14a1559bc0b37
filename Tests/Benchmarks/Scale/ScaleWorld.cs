using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks.Scale;

/// <summary>
/// An embedded Dataverse with the packaged solution, reps with managers, and any number of deals, all in a few seconds.
/// </summary>
internal sealed class ScaleWorld : IDisposable
{
    private const int RepsOfAManager = 10;
    private const int ToTheUser = 1;
    private static readonly DateTime Start = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);

    private readonly EntityReference standard;

    private ScaleWorld(EmbeddedDataverse dataverse, int reps)
    {
        Dataverse = dataverse;
        standard = StandardRole();
        var managers = Enumerable
            .Range(0, Math.Max(1, reps / RepsOfAManager))
            .Select(number => User("Manager", number, null))
            .ToList();
        Reps = [.. Enumerable.Range(0, reps).Select(number => User("Rep", number, managers[number % managers.Count]))];
        foreach (var rep in Reps)
        {
            Service.Create(Quota(rep));
        }
    }

    public EmbeddedDataverse Dataverse { get; }

    public IOrganizationService Service => Dataverse.System;

    public IReadOnlyList<Guid> Reps { get; }

    private Database Database => Dataverse.Engine.State.Database;

    /// <summary>Opens one.</summary>
    /// <param name="reps">How many reps it has.</param>
    /// <param name="before">Hears the message of each request of a plug-in, before it is carried out; null for
    /// nobody.</param>
    public static async Task<ScaleWorld> OpenAsync(int reps, Action<string>? before = null)
    {
        var package = await SolutionPackaging.PackAsync(Repository.Find(), managed: false);
        var dataverse = EmbeddedDataverse.Open(new EmulatorOptions { StartUtc = Start, BeforePluginRequest = before });
        dataverse.Import(package.Zip);
        return new ScaleWorld(dataverse, reps);
    }

    /// <summary>What a client sends to create a deal.</summary>
    public Entity Deal(int number) =>
        new("opportunity")
        {
            ["name"] = "Deal " + number.ToString(CultureInfo.InvariantCulture),
            ["ownerid"] = new EntityReference("systemuser", Reps[number % Reps.Count]),
            ["estimatedvalue"] = new Money(1_000 + (number % 977)),
            ["estimatedclosedate"] = Start.Date.AddDays(number % 200),
            ["salesstage"] = new OptionSetValue(number % 4),
            ["overriddencreatedon"] = Start.Date.AddDays(-number % 300),
        };

    /// <summary>
    /// Copies of a deal that went through every step, spread over the reps; some of them won or lost within the year.
    /// </summary>
    public void Grow(Guid template, int open, int closed)
    {
        var day = $"{DateEncoding.ToSeconds(Start.Date)}";
        Copy(
            "opportunity",
            "opportunityid",
            template,
            open + closed,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ownerid"] = Rep,
                ["owninguser"] = Rep,
                ["salesstage"] = "n % 4",
                ["sc_stage"] = "n % 4",
                ["estimatedvalue"] = "(1000 + n * 7919 % 90000) * 10000",
                ["estimatedvalue_base"] = "(1000 + n * 7919 % 90000) * 10000",
                ["estimatedclosedate"] = $"{day} + (n % 240 - 20) * 86400",
                ["createdon"] = $"{day} - (30 + n % 300) * 86400",
                ["statecode"] = $"CASE WHEN n <= {open} THEN 0 WHEN n % 3 = 0 THEN 1 ELSE 2 END",
                ["statuscode"] = $"CASE WHEN n <= {open} THEN 1 WHEN n % 3 = 0 THEN 3 ELSE 4 END",
                ["actualclosedate"] =
                    $"CASE WHEN n <= {open} THEN NULL ELSE {day} - (n * 7 % (30 + n % 300)) * 86400 END",
                ["actualvalue"] = $"CASE WHEN n > {open} AND n % 3 = 0 THEN (1000 + n * 7919 % 90000) * 10000 END",
                ["actualvalue_base"] = $"CASE WHEN n > {open} AND n % 3 = 0 THEN (1000 + n * 7919 % 90000) * 10000 END",
                ["sc_creditedto"] = $"CASE WHEN n > {open} THEN {Rep} END",
                ["sc_outcome"] = $"CASE WHEN n <= {open} THEN NULL WHEN n % 3 = 0 THEN 482730000 ELSE 482730002 END",
            }
        );
    }

    /// <summary>Copies of a row, all but the given columns alike.</summary>
    public void Copy(string table, string key, Guid template, int count, Dictionary<string, string> own)
    {
        own[key] = "unhex(printf('%032x', abs(random()) + n))";
        var columns = StoredColumns
            .Of(Database, table, template, key)
            .Keys.Union(own.Keys, StringComparer.Ordinal)
            .ToList();
        Database.Execute(
            "WITH RECURSIVE seq(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM seq WHERE n < $0) "
                + $"INSERT INTO \"{table}\" ({string.Join(',', columns)}) "
                + $"SELECT {string.Join(',', columns.Select(name => own.GetValueOrDefault(name, "t." + name)))} "
                + $"FROM seq, \"{table}\" t WHERE t.{key} = $1",
            count,
            ValueCodec.GuidToSql(template)
        );
        Database.Execute("ANALYZE");
    }

    public void Dispose() => Dataverse.Dispose();

    private string Rep =>
        $"(SELECT systemuserid FROM systemuser WHERE domainname = 'rep' || (n % {Reps.Count}) || '@example.com')";

    private static Entity Quota(Guid rep) =>
        new("sc_quota")
        {
            ["sc_name"] = "Quota",
            ["sc_repid"] = new EntityReference("systemuser", rep),
            ["ownerid"] = new EntityReference("systemuser", rep),
            ["sc_periodstart"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            ["sc_amount"] = new Money(1_000_000m),
        };

    // With the solution's role and that of every salesperson: nobody can own a row that they may not read.
    private Guid User(string name, int number, Guid? manager)
    {
        var id = Service.Create(Columns(name, number, manager));
        Service.Associate(
            "systemuser",
            id,
            new Relationship("systemuserroles_association"),
            [new EntityReference("role", RoleOf(name)), standard]
        );
        return id;
    }

    // What every user of Dynamics 365 Sales may do with the platform's own tables, as far as the night asks for it.
    private EntityReference StandardRole()
    {
        var role = Service.Create(
            new Entity("role")
            {
                ["name"] = "Salesperson",
                ["businessunitid"] = new EntityReference("businessunit", Dataverse.RootBusinessUnitId),
            }
        );
        var privilege = Service.Execute(
            new UpsertRequest
            {
                Target = new Entity("privilege", "name", "prvReadappnotification")
                {
                    ["name"] = "prvReadappnotification",
                },
            }
        );
        Service.Create(
            new Entity("roleprivileges")
            {
                ["roleid"] = new EntityReference("role", role),
                ["privilegeid"] = privilege["Target"],
                ["privilegedepthmask"] = ToTheUser,
            }
        );
        return new EntityReference("role", role);
    }

    private Guid RoleOf(string name)
    {
        var query = new QueryByAttribute("role") { ColumnSet = new ColumnSet("roleid"), TopCount = 1 };
        query.AddAttributeValue("name", "SalesCorner " + name);
        return Service.RetrieveMultiple(query).Entities[0].Id;
    }

    private Entity Columns(string name, int number, Guid? manager) =>
        new("systemuser")
        {
            ["firstname"] = name,
            ["lastname"] = number.ToString(CultureInfo.InvariantCulture),
            ["domainname"] = FormattableString.Invariant($"{name.ToLowerInvariant()}{number}@example.com"),
            ["internalemailaddress"] = FormattableString.Invariant($"{name.ToLowerInvariant()}{number}@example.com"),
            ["businessunitid"] = new EntityReference("businessunit", Dataverse.RootBusinessUnitId),
            ["parentsystemuserid"] = manager is { } id ? new EntityReference("systemuser", id) : null,
        };
}
