using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.People;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.People;

/// <summary>Whom a deal rests on, by its activities.</summary>
[Trait("Ring", "fast")]
public sealed class DealPeopleTests
{
    private static readonly Person Ann = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"), "Buyer");
    private static readonly Person Bob = new(Guid.Parse("00000000-0000-0000-0000-00000000000b"), null);

    [Fact]
    public void People_are_counted_once_and_engaged_by_what_went_both_ways() =>
        Assert.Equal(new DealPeople(2, 1, false), Of(Met(1, Ann), Met(2, Ann), Called(1, Bob)));

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void Engaged_means_within_sixty_days(int daysAgo, int engaged) =>
        Assert.Equal(new DealPeople(1, engaged, false), Of(Met(daysAgo, Ann)));

    [Fact]
    public void What_is_planned_or_cancelled_touches_nobody() =>
        Assert.Equal(
            new DealPeople(0, 0, false),
            Of(
                new DealActivity(ActivityKind.Appointment, ActivityState.Open) { People = [Ann] },
                new DealActivity(ActivityKind.Appointment, ActivityState.Canceled) { People = [Ann] }
            )
        );

    [Theory]
    [InlineData("Sales Director", true)]
    [InlineData("CEO", true)]
    [InlineData("ceo & founder", true)]
    [InlineData("Head of Purchasing", true)]
    [InlineData("Buyer", false)]
    [InlineData("Project Doctor", false)]
    [InlineData("Directory clerk", false)]
    [InlineData(null, false)]
    public void A_title_with_one_of_the_words_makes_a_decision_maker(string? title, bool decides) =>
        Assert.Equal(decides, Of(Met(1, Bob with { Title = title })).HasDecisionMaker);

    [Fact]
    public void A_decision_maker_who_is_not_engaged_counts_for_nothing()
    {
        var chief = Bob with { Title = "CEO" };

        Assert.False(Of(Met(61, chief), Called(1, chief)).HasDecisionMaker);
    }

    [Fact]
    public void A_role_on_the_deal_makes_a_decision_maker_of_whoever_is_engaged()
    {
        Assert.True(DealPeople.Of([Met(1, Bob)], [Bob.Id], Days.Today, new PeopleSettings()).HasDecisionMaker);
        Assert.False(DealPeople.Of([Met(1, Ann)], [Bob.Id], Days.Today, new PeopleSettings()).HasDecisionMaker);
    }

    [Fact]
    public void Days_and_words_are_settings()
    {
        var own = new PeopleSettings { EngagedDays = 10, WordsText = "buyer" };

        Assert.Equal(new DealPeople(1, 1, true), DealPeople.Of([Met(10, Ann)], [], Days.Today, own));
        Assert.Equal(new DealPeople(1, 0, false), DealPeople.Of([Met(11, Ann)], [], Days.Today, own));
    }

    private static DealActivity Met(int daysAgo, params Person[] people) =>
        Done(ActivityKind.Appointment, daysAgo, people);

    private static DealActivity Called(int daysAgo, params Person[] people) =>
        Done(ActivityKind.PhoneCall, daysAgo, people);

    private static DealActivity Done(ActivityKind kind, int daysAgo, Person[] people) =>
        new(kind, ActivityState.Completed) { EndedOn = Days.Ago(daysAgo), People = people };

    private static DealPeople Of(params DealActivity[] activities) =>
        DealPeople.Of(activities, [], Days.Today, new PeopleSettings());
}
