using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Sample;

public sealed class SampleOrganisationTests
{
    private static readonly SalesHistory Sample = SampleOrganisation.Make(new SampleSize());

    [Fact]
    public void A_seed_gives_the_same_organisation_every_time()
    {
        var again = SampleOrganisation.Make(new SampleSize());
        var other = SampleOrganisation.Make(new SampleSize(Seed: 2));

        Assert.Equal(Sample.Deals, again.Deals);
        Assert.Equal(Sample.Activities, again.Activities);
        Assert.NotEqual(Sample.Deals, other.Deals);
    }

    [Fact]
    public void It_has_three_managers_twenty_four_reps_a_team_and_several_currencies()
    {
        Assert.Equal(24, Sample.Managers.Count);
        Assert.Equal(3, Sample.Managers.Values.Distinct().Count());
        Assert.Contains(Sample.Deals, deal => deal.OwnedByTeam);
        Assert.Equal(3, Sample.Deals.Select(deal => deal.Currency).Distinct().Count());
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(740)]
    [InlineData(1_000)]
    [InlineData(3_000)]
    [InlineData(10_000)]
    public void A_wanted_number_of_deals_is_met_within_a_fifth(int wanted)
    {
        var made = SampleOrganisation.Make(SampleSize.Of(seed: 1, reps: null, wanted)).Deals.Count;

        Assert.InRange(made, wanted * 0.8, wanted * 1.2);
    }

    [Fact]
    public void Nothing_happens_after_the_day_from_which_it_is_looked_at_but_planned_steps()
    {
        var end = SampleOrganisation.AsOf.ToDateTime(TimeOnly.MaxValue);

        Assert.All(
            Sample.Deals,
            deal => Assert.True(deal.Created <= SampleOrganisation.AsOf && !(deal.Closed > SampleOrganisation.AsOf))
        );
        Assert.All(Sample.StageMoves, move => Assert.True(move.OnUtc <= end));
        Assert.All(Sample.CloseDateMoves, move => Assert.True(move.OnUtc <= end));
        Assert.All(Sample.Activities, activity => Assert.True((activity.PlannedUtc ?? activity.AtUtc) <= end));
        Assert.All(Sample.Answers, answer => Assert.True(answer.On <= SampleOrganisation.AsOf));
    }

    [Fact]
    public void The_newcomer_has_three_closed_deals()
    {
        var closed = Sample.Deals.Count(deal => deal.Owner == "Ines Duarte" && deal.Outcome != DealOutcome.Open);

        Assert.Equal(3, closed);
    }

    [Theory]
    [InlineData(24, 20_000)]
    [InlineData(60, 5_000)]
    public void It_grows_to_about_the_size_asked_for(int reps, int deals)
    {
        var large = SampleOrganisation.Make(new SampleSize(Reps: reps, Deals: deals));

        Assert.InRange(large.Deals.Count, deals * 0.7, deals * 1.3);
        Assert.Equal(reps, large.Managers.Count);
    }

    [Theory]
    [InlineData(null, null, 24)]
    [InlineData(null, 10_000, 24)]
    [InlineData(null, 1_000_000, 2_398)]
    [InlineData(5, 1_000_000, 5)]
    public void More_deals_than_its_reps_can_have_need_more_reps_unless_their_number_is_given(
        int? reps,
        int? deals,
        int expected
    ) => Assert.Equal(expected, SampleSize.Of(seed: 1, reps, deals).Reps);

    [Fact]
    public void Every_deal_has_an_id_of_its_own() => Assert.Distinct(Sample.Deals.Select(deal => deal.Id));
}
