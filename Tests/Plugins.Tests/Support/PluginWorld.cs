using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>An embedded Dataverse with the packaged solution imported: what ships is what runs here.</summary>
internal sealed class PluginWorld : IDisposable
{
    // Before noon on a day in the middle of a quarter.
    public static readonly DateTime Start = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<byte[]> Zip = new(() =>
        MeasuredPackage.Of(
            Task.Run(() => SolutionPackaging.PackAsync(Repository.Find(), managed: false)).GetAwaiter().GetResult().Zip
        )
    );

    // Importing takes longer than most tests: worlds without wishes of their own are copies of one.
    private static readonly Lazy<EmbeddedDataverse> Template = new(() => Fresh(new EmulatorOptions()));

    private readonly Users users;

    public PluginWorld(EmulatorOptions? options = null)
    {
        Dataverse = options is null ? Template.Value.Copy() : Fresh(options);
        users = new Users(Dataverse);
    }

    public EmbeddedDataverse Dataverse { get; }

    /// <summary>SYSTEM's service.</summary>
    public IOrganizationService System => Dataverse.System;

    /// <summary>A rep, made when first asked for.</summary>
    public Guid Rep => users.Named("Rep", Users.Rep);

    /// <summary>Another rep of the same team.</summary>
    public Guid OtherRep => users.Named("Other", Users.Rep);

    /// <summary>The manager of both.</summary>
    public Guid Manager => users.Named("Manager", Users.Manager);

    /// <summary>An administrator of the solution.</summary>
    public Guid Administrator => users.Named("Administrator", Users.Administrator);

    /// <summary>An administrator of the whole environment, such as one who imports.</summary>
    public Guid SystemAdministrator => users.Named("Importer", Users.SystemAdministrator);

    public DateTime Today => Dataverse.Clock.UtcNow.Date;

    public IOrganizationService As(Guid userId) => Dataverse.As(userId);

    public Guid NewRep(string name, Guid? unitId = null) => users.Make(name, Users.Rep, unitId);

    /// <summary>Gives a user or team a role of the solution and what every salesperson has.</summary>
    public void GiveRoles(EntityReference principal, string role) => users.GiveRoles(principal, role);

    public Guid Unit(string name) =>
        System.Create(
            new Entity("businessunit")
            {
                ["name"] = name,
                ["parentbusinessunitid"] = new EntityReference("businessunit", Dataverse.RootBusinessUnitId),
            }
        );

    /// <summary>Puts a row there as SYSTEM.</summary>
    public Guid Has(Entity row) => System.Create(row);

    /// <summary>Makes a row as its rep would.</summary>
    public Guid Creates(Guid userId, Entity row) => As(userId).Create(row);

    public Entity Read(string table, Guid id, params string[] columns) =>
        System.Retrieve(table, id, columns.Length == 0 ? new ColumnSet(true) : new ColumnSet(columns));

    /// <summary>The rows of a table, all or those with a value in a column.</summary>
    public IReadOnlyList<Entity> Rows(string table, string? column = null, object? value = null)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        if (column is not null)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        return System.RetrieveMultiple(query).Entities;
    }

    /// <summary>Runs the background work that waits; none of it may fail.</summary>
    public int Drain()
    {
        var ran = DrainWithFailures();
        Assert.DoesNotContain(Dataverse.Requests.Runs, run => run is { IsAsynchronous: true, Error: not null });
        return ran;
    }

    /// <summary>The same where failures are expected.</summary>
    public int DrainWithFailures() => Dataverse.RunAsync();

    /// <summary>The same with several jobs at once; failures are expected.</summary>
    /// <param name="most">How many at once.</param>
    /// <param name="choose">Says which of so many goes on.</param>
    public int DrainSideBySide(int most, Func<int, int> choose) => Dataverse.RunAsyncSideBySide(most, choose);

    /// <summary>Lets days go by, background work done on each.</summary>
    public void Days(int count)
    {
        for (var day = 0; day < count; day++)
        {
            Dataverse.Clock.Advance(TimeSpan.FromDays(1));
            Drain();
        }
    }

    /// <summary>The runs of a plug-in since the counts were last reset.</summary>
    public IReadOnlyList<StepReport> RunsOf<T>()
        where T : IPlugin => Dataverse.Requests.Runs.Where(run => run.TypeName == typeof(T).FullName).ToList();

    public void Dispose() => Dataverse.Dispose();

    private static EmbeddedDataverse Fresh(EmulatorOptions options)
    {
        var dataverse = EmbeddedDataverse.Open(options with { StartUtc = options.StartUtc ?? Start });
        dataverse.Import(Zip.Value);
        return dataverse;
    }
}
