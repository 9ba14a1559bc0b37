using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Report;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Deploy.Try;

/// <summary>An embedded Dataverse with the solution and a replayed history in it.</summary>
public sealed class TrySession : IDisposable
{
    private readonly EmbeddedDataverse dataverse;
    private readonly TryNotes notes;
    private readonly IReadOnlyDictionary<Guid, string> inputIds;

    private TrySession(EmbeddedDataverse dataverse, TryNotes notes, IReadOnlyDictionary<Guid, string> inputIds)
    {
        this.dataverse = dataverse;
        this.notes = notes;
        this.inputIds = inputIds;
    }

    /// <summary>The emulator.</summary>
    public EmbeddedDataverse Dataverse => dataverse;

    /// <summary>Imports the package into a new emulator and replays a history in it.</summary>
    public static TrySession Replay(TryPlan plan, byte[] package, IProgressMeter meter, CancellationToken cancellation)
    {
        if (plan.DatabasePath is not { } path)
        {
            return Replay(Options(plan), plan, package, meter, cancellation);
        }

        var kept = new KeptDatabase(path);
        kept.Prepare();
        try
        {
            kept.Begin();
            TrySession written;
            using (
                written = Replay(
                    Options(plan) with
                    {
                        DatabasePath = kept.Unfinished,
                    },
                    plan,
                    package,
                    meter,
                    cancellation
                )
            ) { }

            kept.Finish();
            return Reopen(path, written.notes, written.inputIds);
        }
        catch (Exception failure) when (KeptDatabase.Told(failure, path) is not null)
        {
            kept.Discard();
            throw KeptDatabase.Told(failure, path)!;
        }
        catch
        {
            kept.Discard();
            throw;
        }
    }

    private static TrySession Replay(
        EmulatorOptions options,
        TryPlan plan,
        byte[] package,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var opened = EmbeddedDataverse.Open(options);
        try
        {
            meter.Begin("Importing the solution");
            opened.Import(package);
            return Replayed(opened, plan, meter, cancellation);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Opens a kept database; the clock stands where its last nightly run left it.</summary>
    /// <exception cref="CommandFailedException">There is no such file, or it is something else.</exception>
    public static TrySession Reopen(string path)
    {
        new KeptDatabase(path).Demand();
        try
        {
            return Reopen(path, TryNotes.Of(path), new Dictionary<Guid, string>());
        }
        catch (Exception failure) when (KeptDatabase.Told(failure, path) is not null)
        {
            throw KeptDatabase.Told(failure, path)!;
        }
    }

    private static TrySession Reopen(string path, TryNotes notes, IReadOnlyDictionary<Guid, string> inputIds)
    {
        var opened = EmbeddedDataverse.Open(new EmulatorOptions { DatabasePath = path });
        var query = new QueryExpression("sc_settings") { ColumnSet = new ColumnSet("sc_nightlyranon"), TopCount = 1 };
        var ranOn = opened
            .System.RetrieveMultiple(query)
            .Entities.FirstOrDefault()
            ?.GetAttributeValue<DateTime?>("sc_nightlyranon");
        if (ranOn is { } moment)
        {
            opened.Clock.Set(moment);
        }

        return new TrySession(opened, notes, inputIds);
    }

    /// <summary>Reads what the plug-ins computed.</summary>
    public TryResult Read(IProgressMeter meter)
    {
        meter.Begin("Reading the results");
        var reader = new ResultReader(dataverse, inputIds);
        var coverage = reader.Coverage(RepIds());
        var manager = new ManagerReader(dataverse);
        var goals = new GoalReader(dataverse);
        var asOf = DateOnly.FromDateTime(dataverse.Clock.UtcNow);
        return new TryResult
        {
            AsOf = asOf,
            Period = coverage.Period,
            Reps = coverage.Reps,
            Teams = coverage.Teams,
            Forecast = new CoachingReader(dataverse).Forecasts(coverage.Period),
            Scorecards = new CoachingReader(dataverse).Scorecards(),
            Deals = reader.OpenDeals(coverage.Chances),
            Balance = manager.Balance(coverage.Period.Start),
            Weeks = manager.Weeks(asOf),
            Cost = manager.Cost(coverage.Period.Start),
            Outcomes = OutcomeRows.Of(coverage),
            Objectives = goals.Objectives(),
            Events = goals.Events(asOf),
            Assessments = goals.Assessments(),
            Missing = notes.Missing,
            Notes = notes.Notes,
            Rejected = notes.Rejected,
        };
    }

    /// <summary>Serves the preview of the app until it is disposed of.</summary>
    /// <exception cref="CommandFailedException">The port is taken.</exception>
    public async Task<PreviewServer> ServeAsync(int port, CancellationToken cancellation)
    {
        var facts = new PreviewFacts(dataverse, notes.Source);
        var options = new PreviewOptions
        {
            Port = port,
            Title = facts.Title,
            Notes = facts.Notes(notes.Notes),
            Nightly = NightlyCalls.Run,
            CustomerWorkColumn = "sc_customerwork",
        };
        try
        {
            return await PreviewServer.StartAsync(dataverse, options, cancellation);
        }
        catch (IOException taken)
        {
            throw new CommandFailedException(
                $"Port {port} is taken by another program. Give --port another number.",
                taken
            );
        }
    }

    /// <inheritdoc/>
    public void Dispose() => dataverse.Dispose();

    private static TrySession Replayed(
        EmbeddedDataverse opened,
        TryPlan plan,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var history = plan.History;
        NameFiscalYears(opened, plan.Fiscal.Year.IsNamedByEnd);
        Seeding.Apply(opened, SeedRows.Of(SettingsDocument.Shipped()));
        SetHourlyCost(opened, history.HourlyCost);
        var currencies = Currencies.Create(opened, history);
        var people = People.Create(opened, history);
        QuotaRows.Create(
            opened,
            people,
            [
                .. history.Quotas,
                .. AssumedQuotas.For(history, plan.AsOf, plan.Fiscal),
                .. AssumedQuotas.ForNext(history, plan.AsOf, plan.Fiscal),
            ],
            history.Quotas.Count
        );
        var replayer = new Replayer(
            opened,
            history,
            new ReplayRows(history, people, currencies, Accounts.Create(opened, history, people)),
            people,
            Seeding.Questions(opened)
        );
        replayer.Play(plan.AsOf, plan.Fiscal, meter, cancellation);

        var unknown = replayer.UnknownQuestions.Select(code =>
            $"Answers to '{code}' are left out: no question has that code."
        );
        var found = new TryNotes(history.Source, [.. history.Notes, .. unknown], history.Rejected)
        {
            Missing = MissingFacts.Of(history),
        };
        return new TrySession(opened, found, replayer.OpenDeals);
    }

    private static void NameFiscalYears(EmbeddedDataverse opened, bool byEnd)
    {
        const int ByEnd = 2;
        if (byEnd)
        {
            opened.System.Update(
                new Entity("organization", opened.OrganizationId) { ["fiscalyeardisplaycode"] = ByEnd }
            );
        }
    }

    private static void SetHourlyCost(EmbeddedDataverse opened, decimal? cost)
    {
        if (cost is { } money)
        {
            opened.System.Update(new Entity("sc_settings", "sc_key", "default") { ["sc_hourlycost"] = money });
        }
    }

    private static EmulatorOptions Options(TryPlan plan) =>
        new()
        {
            BaseCurrencyCode = plan.History.BaseCurrency,
            OrganizationName = "Sales Corner try-out",
            FiscalCalendar = new FiscalCalendar(
                plan.Fiscal.Year.StartMonth,
                plan.Fiscal.Year.StartDay,
                plan.Fiscal.Length == PeriodLength.Month ? FiscalPeriodType.Monthly : FiscalPeriodType.Quarterly
            ),
            StartUtc = plan
                .History.Deals.Min(ReplayOrder.CreatedOn)
                .AddDays(-1)
                .ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };

    private List<Guid> RepIds()
    {
        var query = new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet("sc_repid"), Distinct = true };
        query.Criteria.AddCondition("sc_kind", ConditionOperator.Equal, ChoiceLabels.First);
        var rows = dataverse.System.RetrieveMultiple(query).Entities;
        return
        [
            .. rows.Select(row => row.GetAttributeValue<EntityReference>("sc_repid"))
                .OfType<EntityReference>()
                .Select(rep => rep.Id)
                .Distinct(),
        ];
    }
}

/// <summary>What the input says about itself.</summary>
/// <param name="Source">What the data is.</param>
/// <param name="Notes">What a reader of the numbers has to know.</param>
/// <param name="Rejected">Rows that could not be used.</param>
public sealed record TryNotes(string Source, IReadOnlyList<string> Notes, IReadOnlyList<RejectedRow> Rejected)
{
    /// <summary>What the input does not tell of.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Of a kept database little is known any more: its input was read in another run.</summary>
    /// <param name="path">The database's file.</param>
    public static TryNotes Of(string path) => new($"kept database {Path.GetFileName(path)}", [], []);
}
