using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The sample organisation's input; its deals begin in the first stage.</summary>
public static class PlainSample
{
    // In the order of the kinds: call, meeting, e-mail, task, letter.
    private const string Kinds = "CMETL";

    public static PlainOrganisation Of(SampleSize size)
    {
        var history = SampleOrganisation.Make(size);
        var moves = history.StageMoves.ToLookup(move => move.DealId, move => (Day(move.OnUtc), move.Stage));
        var estimates = history.CloseDateMoves.ToLookup(
            move => move.DealId,
            move => (Day(move.OnUtc), move.ExpectedClose)
        );
        var activities = history.Activities.ToLookup(activity => activity.DealId, activity => Day(activity.AtUtc));
        var answers = history.Answers.ToLookup(
            answer => answer.DealId,
            answer => (answer.On, answer.QuestionCode, answer.Value)
        );
        var asOf = SampleOrganisation.AsOf;
        var deals = history.Deals.Select(deal =>
            Deal(deal, history.ExchangeRates) with
            {
                Estimates =
                [
                    (deal.Created!.Value, (deal.FirstExpectedClose ?? deal.ExpectedClose)!.Value),
                    .. estimates[deal.Id],
                ],
                Stages = PlainDeal.Moved(deal.Created.Value, 0, moves[deal.Id]),
                Activities = [.. activities[deal.Id].Where(day => day <= asOf)],
                Planned = [.. activities[deal.Id].Where(day => day > asOf)],
                Answers = [.. answers[deal.Id]],
            }
        );
        return new PlainOrganisation(asOf, [.. deals])
        {
            Work = [.. Work(history, asOf)],
            Leads = [.. history.Leadership.OfType<LeadRecord>().Select(lead => (lead.Owner, Day(lead.AtUtc)))],
            Managers = history.Managers,
            Quotas = history
                .Quotas.Where(quota => quota.PeriodStart == new DateOnly(2026, 10, 1))
                .ToDictionary(quota => quota.Owner, quota => quota.Amount),
        };
    }

    private static PlainDeal Deal(DealRecord deal, IReadOnlyDictionary<string, decimal> rates)
    {
        // The platform keeps ten decimals of the rate by which it divides.
        var rate =
            deal.Currency is { } code && rates.TryGetValue(code, out var worth) ? Math.Round(1m / worth, 10) : 1m;
        return new PlainDeal(deal.Id, deal.Owner, deal.Created!.Value)
        {
            Outcome = deal.Outcome switch
            {
                DealOutcome.Won => 'W',
                DealOutcome.Lost => 'L',
                DealOutcome.NoDecision => 'N',
                _ => 'O',
            },
            Closed = deal.Closed,
            Value = Math.Round(
                (deal.ActualValue ?? deal.EstimatedValue ?? 0m) / rate,
                4,
                MidpointRounding.AwayFromZero
            ),
            Team = deal.OwnedByTeam,
            Account = deal.Account,
            Topic = deal.Name,
        };
    }

    // A deal is there from eight in the morning of its day.
    private static IEnumerable<PlainWork> Work(SalesHistory history, DateOnly asOf)
    {
        var deals = history.Deals.ToDictionary(deal => deal.Id);
        return history
            .Activities.Where(activity => Day(activity.AtUtc) <= asOf)
            .Select(activity =>
            {
                var deal = deals.GetValueOrDefault(activity.DealId);
                var put = activity.PlannedUtc ?? activity.AtUtc;
                var made = deal?.Created!.Value.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc);
                return new PlainWork(activity.Owner ?? deal!.Owner, Kinds[(int)activity.Kind], activity.AtUtc)
                {
                    Deal = deal?.Id,
                    WithCustomer = deal is not null || activity.Account is not null || activity.Lead is not null,
                    Incoming = activity.Incoming == true,
                    Entered = made > put ? made.Value : put,
                    Logged = activity.Minutes,
                };
            });
    }

    private static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);
}
