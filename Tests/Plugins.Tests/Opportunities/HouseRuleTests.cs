using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>An organisation's own plug-in changes what is saved; ours judges what comes of it.</summary>
public sealed class HouseRuleTests : IDisposable
{
    private const string Ruled = "House 2|2026-05-01|900";

    private static readonly string[] Judged =
    [
        OpportunityTable.SalesStage,
        OpportunityTable.StageEnteredOn,
        OpportunityTable.CloseDatePushes,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.EstimatedValue,
        OpportunityTable.QualificationStatus,
        OpportunityTable.Grade,
    ];

    private readonly PluginWorld world = new();

    [Fact]
    public void A_rule_of_the_house_has_set_stage_date_and_value_before_ours_judges_a_new_deal()
    {
        world.HasHouseRule("HouseRulePlugin", Message.Create, OpportunityTable.LogicalName, (int)Stage.PreOperation);
        var typed = world.Creates(
            world.Rep,
            Some.Deal(900m, new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc), stage: 2)
        );
        var named = Some.Deal();
        named[OpportunityTable.Name] = Ruled;

        var ruled = world.Creates(world.Rep, named);

        Assert.Equal(Judgement(typed), Judgement(ruled));
    }

    [Fact]
    public void And_before_ours_judges_a_change_even_one_of_a_column_that_ours_do_not_watch()
    {
        world.HasHouseRule("HouseRulePlugin", Message.Update, OpportunityTable.LogicalName, (int)Stage.PreOperation);
        var (typed, ruled) = (world.Creates(world.Rep, Some.Deal()), world.Creates(world.Rep, Some.Deal()));
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(2));

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, typed)
                {
                    [OpportunityTable.SalesStage] = new OptionSetValue(2),
                    [OpportunityTable.EstimatedCloseDate] = new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc),
                    [OpportunityTable.EstimatedValue] = new Money(900m),
                }
            );
        world.As(world.Rep).Update(new Entity(OpportunityTable.LogicalName, ruled) { [OpportunityTable.Name] = Ruled });

        Assert.Equal(Judgement(typed), Judgement(ruled));
        Assert.Equal(1, world.Read(OpportunityTable.LogicalName, ruled)[OpportunityTable.CloseDatePushes]);
    }

    public void Dispose() => world.Dispose();

    private string Judgement(Guid deal)
    {
        var row = world.Read(OpportunityTable.LogicalName, deal);
        return string.Join(
            "; ",
            Judged.Select(column => column + " " + Plain(row.Contains(column) ? row[column] : null))
        );
    }

    private static object? Plain(object? value) =>
        value switch
        {
            OptionSetValue choice => choice.Value,
            Money money => money.Value,
            _ => value,
        };
}
