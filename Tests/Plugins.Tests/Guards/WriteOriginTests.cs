using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Guards;

/// <summary>Who writes decides what may be written, whatever else answers the same save.</summary>
public sealed class WriteOriginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    public void A_foreign_plug_in_that_answers_a_rep_s_save_types_no_score(string message)
    {
        world.HasForeignStep(message, OpportunityTable.LogicalName, 40, "sc_score=99;budgetstatus=#2");

        var id = world.Creates(world.Rep, Some.Deal());
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world.Drain();

        var deal = world.Read(OpportunityTable.LogicalName, id);
        Assert.Equal(2, deal.GetAttributeValue<OptionSetValue>(OpportunityTable.BudgetStatus).Value);
        Assert.NotEqual(99, deal.GetAttributeValue<int?>(OpportunityTable.Score));
    }

    [Fact]
    public void A_foreign_plug_in_that_answers_an_administrator_s_settings_types_no_computed_column()
    {
        world.As(world.Administrator).Create(Some.Question("need"));
        world.HasForeignStep("Update", SettingsTable.LogicalName, 40, "sc_nightlyranon=2031-01-01;sc_idledays=31");
        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName)).Id;

        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, settings) { [SettingsTable.WindowDays] = 300 });

        var row = world.Read(SettingsTable.LogicalName, settings);
        Assert.Equal(31, row[SettingsTable.IdleDays]);
        Assert.False(row.Contains(SettingsTable.NightlyRanOn));
    }

    // R5: the answer is written by a background step, in whose event nobody else's variables can be seen.
    [Fact]
    public void What_the_record_answers_stays_the_record_s_and_follows_it()
    {
        var need = Some.Question("need");
        need[QualificationQuestionTable.StandardEvidence] = Choice.Of(StandardEvidence.Need);
        world.As(world.Administrator).Create(need);
        world
            .As(world.Administrator)
            .Update(
                new Entity(SettingsTable.LogicalName, world.Rows(SettingsTable.LogicalName)[0].Id)
                {
                    [SettingsTable.UseStandardEvidence] = true,
                }
            );
        world.HasForeignStep("Create", QualificationAnswerTable.LogicalName, 40, "sc_answeredon=2026-02-09");
        var deal = Some.Deal(1_000m);
        deal[OpportunityTable.Need] = new OptionSetValue(0);
        var id = world.Creates(world.Rep, deal);
        world.Drain();
        var given = Assert.Single(world.Rows(QualificationAnswerTable.LogicalName));

        world
            .As(world.Rep)
            .Update(new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.Need] = new OptionSetValue(3) });
        world.Drain();

        var followed = Assert.Single(world.Rows(QualificationAnswerTable.LogicalName));
        Assert.Equal(
            [Choice.Of(AnswerSource.FromRecord), Choice.Of(AnswerSource.FromRecord)],
            new[] { given[QualificationAnswerTable.Source], followed[QualificationAnswerTable.Source] }
        );
        Assert.Equal(
            5,
            given.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value).Value - Choice.First + 1
        );
        Assert.Equal(
            1,
            followed.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value).Value - Choice.First + 1
        );
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void An_administrator_is_known_by_the_role_s_template_and_by_a_team(bool inTeam, bool kept)
    {
        var role = Assert.Single(world.Rows("role", "name", Users.SystemAdministrator));
        world.System.Update(new Entity("role", role.Id) { ["name"] = "Systemadministrator" });
        var team = world.HasTeam("Importers");
        world.System.Associate(
            team.LogicalName,
            team.Id,
            new Relationship("teamroles_association"),
            [role.ToEntityReference()]
        );
        var member = CoverageWorld.User(inTeam ? world.Rep : world.OtherRep);
        world.System.Associate(team.LogicalName, team.Id, new Relationship("teammembership_association"), [member]);
        var row = Some.Deal();
        row[OpportunityTable.CloseDateAssumed] = true;

        var id = world.Creates(world.Rep, row);

        Assert.Equal(
            kept,
            world.Read(OpportunityTable.LogicalName, id).GetAttributeValue<bool>(OpportunityTable.CloseDateAssumed)
        );
    }

    [Fact]
    public void The_own_administrator_role_is_the_one_that_ships() =>
        Assert.Equal(
            Plugins.Guards.ImporterStore.OwnAdministrator,
            Assert.Single(world.Rows("role", "name", Users.Administrator)).Id
        );

    public void Dispose() => world.Dispose();
}
