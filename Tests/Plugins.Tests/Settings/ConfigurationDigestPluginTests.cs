using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Settings;

public sealed class ConfigurationDigestPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_stage_policy_counts_from_the_next_save_on_until_it_is_deleted()
    {
        var policy = world
            .As(world.Administrator)
            .Create(
                new Entity(StagePolicyTable.LogicalName)
                {
                    [StagePolicyTable.Name] = "Discovery",
                    [StagePolicyTable.StageValue] = 0,
                    [StagePolicyTable.Order] = 0,
                    [StagePolicyTable.IdleDays] = 7,
                }
            );
        var strict = StaleOnOfNewDeal();
        world
            .As(world.Administrator)
            .Update(new Entity(StagePolicyTable.LogicalName, policy) { [StagePolicyTable.IdleDays] = 9 });
        var milder = StaleOnOfNewDeal();
        world.As(world.Administrator).Delete(StagePolicyTable.LogicalName, policy);

        Assert.Equal(
            [world.Today.AddDays(7), world.Today.AddDays(9), world.Today.AddDays(30)],
            [strict, milder, StaleOnOfNewDeal()]
        );
    }

    [Fact]
    public void An_inactive_question_is_no_part_of_the_score()
    {
        var need = world.As(world.Administrator).Create(Some.Question("need"));
        world.As(world.Administrator).Create(Some.Question("budget"));
        world
            .As(world.Administrator)
            .Update(
                new Entity(QualificationQuestionTable.LogicalName, need)
                {
                    ["statecode"] = new OptionSetValue(1),
                    ["statuscode"] = new OptionSetValue(2),
                }
            );

        var questions = ConfigurationDigest
            .Parse(Settings().GetAttributeValue<string>(SettingsTable.Configuration))!
            .Questions;

        Assert.Equal("budget", Assert.Single(questions).Code);
    }

    [Fact]
    public void The_first_question_makes_the_settings_row()
    {
        world.As(world.Administrator).Create(Some.Question("need"));

        Assert.Equal("default", Settings()[SettingsTable.Key]);
    }

    [Fact]
    public void A_damaged_configuration_loses_no_save_and_says_so()
    {
        world.As(world.Administrator).Create(Some.Question("need"));
        world.System.Update(
            new Entity(SettingsTable.LogicalName, Settings().Id) { [SettingsTable.Configuration] = "{ broken" }
        );

        var deal = world.Read(OpportunityTable.LogicalName, world.Creates(world.Rep, Some.Deal()));

        Assert.Equal(world.Today.AddDays(30), deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Contains(
            "cannot be read",
            deal.GetAttributeValue<string>(OpportunityTable.ComputeNote),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();

    private Entity Settings() => Assert.Single(world.Rows(SettingsTable.LogicalName));

    private DateTime StaleOnOfNewDeal() =>
        world
            .Read(OpportunityTable.LogicalName, world.Creates(world.Rep, Some.Deal()))
            .GetAttributeValue<DateTime>(OpportunityTable.StaleOn);
}
