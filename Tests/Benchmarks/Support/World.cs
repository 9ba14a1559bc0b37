using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks.Support;

/// <summary>An embedded Dataverse in memory with accounts, users and any number of deals.</summary>
internal sealed class World : IDisposable
{
    private const int Owners = 20;
    private static readonly DateTime FirstDeal = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public World(int deals, bool enforceLimits = true)
    {
        Dataverse = EmbeddedDataverse.Open(new EmulatorOptions { StartUtc = FirstDeal, EnforceLimits = enforceLimits });
        Accounts = [.. Enumerable.Range(0, Owners).Select(Account)];
        Users = [.. Enumerable.Range(0, Owners).Select(User)];
        var template = Service.Create(Deal(0));
        Grow(template, deals - 1);
        Dataverse.Clock.Advance(TimeSpan.FromMinutes(deals));
        Database.Execute("ANALYZE");
        OpenDealIds = ReadIds();
    }

    public EmbeddedDataverse Dataverse { get; }

    public IOrganizationService Service => Dataverse.System;

    public Database Database => Dataverse.Engine.State.Database;

    public SqliteConnection Connection => Database.Connection;

    public Guid[] Accounts { get; }

    public Guid[] Users { get; }

    public Guid[] OpenDealIds { get; }

    /// <summary>What a client sends to create a deal.</summary>
    public Entity Deal(int number) =>
        new("opportunity")
        {
            ["name"] = "Deal " + number.ToString(CultureInfo.InvariantCulture),
            ["customerid"] = new EntityReference("account", Accounts[number % Owners]),
            ["ownerid"] = new EntityReference("systemuser", Users[number % Owners]),
            ["estimatedvalue"] = new Money(1_000 + (number % 977)),
            ["estimatedclosedate"] = FirstDeal.AddDays(number % 365),
            ["description"] = "Renewal of the yearly contract",
        };

    /// <summary>Registers steps that do nothing, before and after the operation in turn.</summary>
    public void AddIdleSteps(string message, int count)
    {
        var plugin = new IdlePlugin();
        for (var i = 0; i < count; i++)
        {
            Dataverse.Engine.Work.Steps.Add(
                new StepRegistration
                {
                    Id = Guid.NewGuid(),
                    Name = "Idle " + i.ToString(CultureInfo.InvariantCulture),
                    Message = message,
                    Table = "opportunity",
                    Stage = i % 2 == 0 ? PipelineStage.PreOperation : PipelineStage.PostOperation,
                    TypeName = nameof(IdlePlugin),
                    Plugin = () => plugin,
                }
            );
        }
    }

    public HandSql Sql(string sql, int parameters) => new(Connection, sql, parameters);

    public void Dispose() => Dataverse.Dispose();

    private Guid Account(int number) =>
        Service.Create(new Entity("account") { ["name"] = "Account " + number.ToString(CultureInfo.InvariantCulture) });

    // With a role, as an owner must be able to read.
    private Guid User(int number)
    {
        var user = Service.Create(
            new Entity("systemuser")
            {
                ["firstname"] = "Rep",
                ["lastname"] = number.ToString(CultureInfo.InvariantCulture),
                ["domainname"] = FormattableString.Invariant($"rep{number}@example.com"),
                ["internalemailaddress"] = FormattableString.Invariant($"rep{number}@example.com"),
                ["businessunitid"] = new EntityReference("businessunit", Dataverse.RootBusinessUnitId),
            }
        );
        var query = new QueryByAttribute("role");
        query.AddAttributeValue("name", "System Administrator");
        var role = Service.RetrieveMultiple(query).Entities.Single().ToEntityReference();
        Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [role]);
        return user;
    }

    // One deal a minute, with what differs from deal to deal; everything else as the emulator stored the first one.
    private void Grow(Guid template, int count)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["opportunityid"] = "unhex(printf('%012x7000a000%012x', $1 * 1000 + n * 60000, n))",
            ["name"] = "'Deal ' || n",
            ["customerid"] = $"(SELECT accountid FROM account WHERE name = 'Account ' || (n % {Owners}))",
            ["ownerid"] = $"(SELECT systemuserid FROM systemuser WHERE fullname = 'Rep ' || (n % {Owners}))",
            ["owninguser"] = $"(SELECT systemuserid FROM systemuser WHERE fullname = 'Rep ' || (n % {Owners}))",
            ["statecode"] = "CASE WHEN n % 3 = 0 THEN 1 ELSE 0 END",
            ["statuscode"] = "CASE WHEN n % 3 = 0 THEN 3 ELSE 1 END",
            ["estimatedvalue"] = "(1000 + n * 7919 % 90000) * 10000",
            ["estimatedvalue_base"] = "(1000 + n * 7919 % 90000) * 10000",
            ["estimatedclosedate"] = "$1 + (n % 365) * 86400",
            ["createdon"] = "$1 + n * 60",
            ["modifiedon"] = "$1 + n * 60",
        };
        var columns = StoredColumns.Of(Database, "opportunity", template).Keys.ToList();
        Database.Execute(
            "WITH RECURSIVE seq(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM seq WHERE n < $0) "
                + $"INSERT INTO opportunity ({string.Join(',', columns)}) "
                + $"SELECT {string.Join(',', columns.Select(name => own.GetValueOrDefault(name, "t." + name)))} "
                + "FROM seq, opportunity t WHERE t.opportunityid = $2",
            count,
            DateEncoding.ToSeconds(FirstDeal),
            ValueCodec.GuidToSql(template)
        );
    }

    // Closed deals are read-only.
    private Guid[] ReadIds()
    {
        var ids = new List<Guid>();
        using var reader = Database
            .Prepared("SELECT opportunityid FROM opportunity WHERE statecode = 0 ORDER BY name")
            .ExecuteReader();
        while (reader.Read())
        {
            ids.Add(ValueCodec.GuidAt(reader, 0));
        }

        return [.. ids];
    }

    private sealed class IdlePlugin : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider) { }
    }
}
