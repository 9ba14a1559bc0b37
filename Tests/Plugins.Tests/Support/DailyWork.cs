using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Standards;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What people save in a day, each with what has to be there before.</summary>
internal sealed class DailyWork(PluginWorld world)
{
    private static readonly Dictionary<string, Func<DailyWork, Action>> All = new(StringComparer.Ordinal)
    {
        ["Create opportunity"] = work => () => work.Rep.Create(Some.Deal()),
        ["Update opportunity, its stage"] = work => work.Change(OpportunityTable.SalesStage, new OptionSetValue(2)),
        ["Update opportunity, its date"] = work =>
            work.Change(OpportunityTable.EstimatedCloseDate, PluginWorld.Start.AddDays(90)),
        ["Update opportunity, its owner"] = work =>
            work.Change(OpportunityTable.Owner, CoverageWorld.User(work.World.OtherRep)),
        ["Update opportunity, its evidence"] = work => work.Change("need", new OptionSetValue(0)),
        ["Update opportunity, its score"] = work => work.Change(OpportunityTable.Score, 99),
        ["Update opportunity, its credit"] = work =>
            work.Change(OpportunityTable.CreditedTo, CoverageWorld.User(work.World.Rep)),
        ["Update opportunity, its state"] = work => work.Change(OpportunityTable.State, new OptionSetValue(2)),
        ["Update opportunity, opened again"] = Reopen,
        ["Update opportunity, a close dated back"] = CloseDatedBack,
        ["Delete opportunity"] = work =>
        {
            var deal = work.Deal();
            var clerk = work.World.As(work.World.HasClerk());
            return () => clerk.Delete(OpportunityTable.LogicalName, deal);
        },
        ["Create sc_qualificationanswer"] = work =>
        {
            var answer = Some.Answer(work.Deal(), work.Question(), 4);
            return () => work.Rep.Create(answer);
        },
        ["Update sc_qualificationanswer"] = work =>
            work.ChangeOf(
                work.World.Creates(work.World.Rep, Some.Answer(work.Deal(), work.Question(), 4)),
                QualificationAnswerTable.LogicalName,
                QualificationAnswerTable.Value,
                new OptionSetValue(Plugins.Runtime.Choice.First)
            ),
        ["Create sc_quota"] = work => () => work.Manager.Create(work.Quota()),
        ["Update sc_quota"] = work =>
            work.ChangeOf(
                work.Manager.Create(work.Quota()),
                QuotaTable.LogicalName,
                QuotaTable.PeriodStart,
                new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)
            ),
        ["Update sc_forecast"] = work =>
        {
            var forecast = work.World.HasForecast(work.World.Rep);
            return () => work.World.Calls(work.World.Rep, forecast, ForecastTable.Commit, 240_000m);
        },
        ["Create sc_coachingreview"] = work => () => work.Manager.Create(ReviewWorld.Review(work.World.Rep)),
        ["Update sc_coachingreview"] = work =>
        {
            var review = work.World.HasReview(work.World.Rep);
            return () =>
                work.Manager.Update(
                    new Entity(CoachingReviewTable.LogicalName, review) { [CoachingReviewTable.IsLatest] = false }
                );
        },
        ["Create sc_standard"] = work =>
            () => work.Manager.Create(StandardRowPluginTests.Standard(Indicator.WinRate, 30m, work.World.Rep)),
        ["Update sc_standard"] = work =>
        {
            var standard = work.Manager.Create(StandardRowPluginTests.Standard(Indicator.WinRate, 30m, work.World.Rep));
            return () =>
                work.Manager.Update(new Entity(StandardTable.LogicalName, standard) { [StandardTable.Value] = 35m });
        },
        ["Create sc_teamcredit"] = work =>
        {
            var credit = work.Credit();
            return () => work.Administrator.Create(credit);
        },
        ["Update sc_teamcredit"] = work =>
            work.ChangeOf(
                work.Administrator.Create(work.Credit()),
                TeamCreditTable.LogicalName,
                TeamCreditTable.UserId,
                CoverageWorld.User(work.World.OtherRep)
            ),
        ["Update opportunitysalesprocess"] = work => work.MoveBar(ProcessTable.OpportunitySales),
        ["Update leadtoopportunitysalesprocess"] = work => work.MoveBar(ProcessTable.LeadToOpportunitySales),
        ["Create phonecall"] = work => work.Begin("phonecall"),
        ["Create appointment"] = work => work.Begin("appointment"),
        ["Create email"] = work => work.Begin("email"),
        ["Create task"] = work => work.Begin("task"),
        ["Create letter"] = work => work.Begin("letter"),
        ["Update phonecall"] = work => work.Finish("phonecall"),
        ["Update appointment"] = work => work.Finish("appointment"),
        ["Update email"] = work => work.Finish("email"),
        ["Update task"] = work => work.Finish("task"),
        ["Update letter"] = work => work.Finish("letter"),
    };

    private Guid? question;

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Saves => All.Keys.Concat(DailyGoals.All.Keys);

    /// <summary>Their messages and tables.</summary>
    public static IEnumerable<string> Events =>
        Saves.Select(name => string.Join(' ', name.Split(',')[0].Split(' ').Take(2)));

    private PluginWorld World => world;

    private IOrganizationService Rep => world.As(world.Rep);

    private IOrganizationService Manager => world.As(world.Manager);

    private IOrganizationService Administrator => world.As(world.Administrator);

    /// <summary>Makes what has to be there; what comes back is the save itself.</summary>
    public Action Prepare(string save) => All.TryGetValue(save, out var own) ? own(this) : DailyGoals.All[save](world);

    private static Action Reopen(DailyWork work)
    {
        var deal = work.Deal();
        work.Rep.Execute(Some.Lose(deal));
        return () => work.Rep.Update(Some.Reopening(deal));
    }

    private static Action CloseDatedBack(DailyWork work)
    {
        var deal = work.Deal();
        return () =>
            work.Rep.Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.State] = new OptionSetValue(2),
                    [OpportunityTable.ActualCloseDate] = PluginWorld.Start.AddDays(-60),
                }
            );
    }

    private Action Begin(string table)
    {
        var activity = Some.Activity(table, Deal());
        return () => Rep.Create(activity);
    }

    private Action Finish(string table)
    {
        var id = world.Creates(world.Rep, Some.Activity(table, Deal()));
        return () => Rep.Update(Some.Completion(table, id));
    }

    private Guid Deal() => world.Creates(world.Rep, Some.Deal());

    private Guid Question() => question ??= Administrator.Create(Some.Question("need"));

    private Entity Quota() =>
        new(QuotaTable.LogicalName)
        {
            [QuotaTable.RepId] = CoverageWorld.User(world.Rep),
            [QuotaTable.PeriodStart] = CoverageWorld.Quarter,
            [QuotaTable.Amount] = new Money(100_000m),
        };

    private Entity Credit() =>
        new(TeamCreditTable.LogicalName)
        {
            [TeamCreditTable.TeamId] = world.HasTeam("Hunters"),
            [TeamCreditTable.UserId] = CoverageWorld.User(world.Rep),
        };

    private Action Change(string column, object value) => ChangeOf(Deal(), OpportunityTable.LogicalName, column, value);

    private Action ChangeOf(Guid id, string table, string column, object value)
    {
        var who =
            table is QuotaTable.LogicalName ? Manager
            : table is TeamCreditTable.LogicalName ? Administrator
            : Rep;
        return () => who.Update(new Entity(table, id) { [column] = value });
    }

    private Action MoveBar(string table)
    {
        world.Sets(SettingsTable.BlockStageGate, true);
        var bar = world.HasProcess(Deal(), 0, table);
        var next = world.HasProcessStage("Next", 1);
        return () => world.System.Update(world.MoveOf(bar, next, table));
    }
}
