using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Sample;

/// <summary>What the sample organisation shows a manager, told from its input.</summary>
public sealed class SampleStoryTests
{
    private static readonly SalesHistory Sample = SampleOrganisation.Make(new SampleSize());

    [Fact]
    public void One_rep_lives_from_renewals_and_one_prospects()
    {
        var renewals = Of("Victor Lindqvist").ToList();
        var prospects = Of("Mia Tanaka").ToList();
        var usual = Sample.Deals.Where(deal => deal.Owner != "Mia Tanaka").Select(deal => deal.Account).ToHashSet();

        Assert.True(
            renewals.Count(deal => deal.Name.EndsWith(" renewal", StringComparison.Ordinal)) > 0.7 * renewals.Count
        );
        Assert.DoesNotContain(prospects, deal => usual.Contains(deal.Account));
        Assert.DoesNotContain(prospects, deal => deal.Name.Contains("renewal", StringComparison.Ordinal));
        Assert.True(prospects.Select(deal => deal.Account).Distinct().Count() > 0.75 * prospects.Count);
    }

    [Fact]
    public void One_rep_answers_customers_for_two_weeks_and_another_puts_days_into_a_deal()
    {
        var answers = Sample.Activities.Where(activity => activity is { Owner: "Hugo Ricci", Account: not null });
        var closed = Of("Greta Fischer").Where(deal => deal.Closed >= new DateOnly(2026, 10, 1)).ToList();
        var hours = Sample
            .Activities.Where(activity => closed.Exists(deal => deal.Id == activity.DealId))
            .Sum(activity => activity.Minutes / 60m);

        Assert.Equal(40, answers.Count());
        Assert.All(answers, activity => Assert.True(activity.Incoming));
        Assert.Equal(10, answers.Select(activity => activity.AtUtc.Date).Distinct().Count());
        Assert.True(hours * Sample.HourlyCost > 0.3m * closed.Sum(deal => deal.ActualValue ?? 0m));
    }

    [Fact]
    public void One_rep_had_no_one_to_one_for_five_weeks()
    {
        var last = Sample.Reviews.ToDictionary(review => review.Owner, review => review.On);

        Assert.Equal(SampleOrganisation.AsOf.AddDays(-35), last["Owen Brandt"]);
        Assert.All(
            last.Where(review => review.Key != "Owen Brandt"),
            review => Assert.True(review.Value >= SampleOrganisation.AsOf.AddDays(-14))
        );
    }

    [Fact]
    public void It_has_objectives_events_with_late_follow_ups_and_three_managers_who_assess_themselves()
    {
        var objectives = Sample.Leadership.OfType<ObjectiveRecord>().ToList();
        var leads = Sample.Leadership.OfType<LeadRecord>().ToDictionary(lead => lead.Code);
        var days = Sample
            .Activities.Where(activity => activity.Lead is not null)
            .Select(call => (call.AtUtc.Date - leads[call.Lead!].AtUtc.Date).Days)
            .ToList();

        Assert.Contains(objectives, objective => objective.Parent is not null);
        Assert.Contains(objectives, objective => !objective.IsActive);
        Assert.Contains(days, late => late > 5);
        Assert.Contains(days, quick => quick <= 1);
        Assert.True(leads.Count > days.Count);
        Assert.Equal(
            3,
            Sample
                .Leadership.OfType<AssessmentRecord>()
                .Where(record => record.PeriodStart == new DateOnly(2026, 10, 1))
                .Select(record => record.Manager)
                .Distinct()
                .Count()
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_small_organisation_tells_of_the_people_it_has(int reps)
    {
        var small = SampleOrganisation.Make(new SampleSize(Reps: reps));
        var people = small.Managers.Keys.Concat(small.Managers.Values).ToHashSet();

        Assert.All(small.Leadership.OfType<ObjectiveRecord>(), record => Assert.Contains(record.Owner, people));
        Assert.All(small.Leadership.OfType<LeadRecord>(), record => Assert.Contains(record.Owner, people));
        Assert.All(small.Leadership.OfType<AssessmentRecord>(), record => Assert.Contains(record.Manager, people));
    }

    private static IEnumerable<DealRecord> Of(string owner) => Sample.Deals.Where(deal => deal.Owner == owner);
}
