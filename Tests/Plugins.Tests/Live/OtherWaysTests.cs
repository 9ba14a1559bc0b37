using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Live;

/// <summary>The same things done another way: other messages, other owners, other calendars.</summary>
public sealed class OtherWaysTests : IDisposable
{
    private readonly PluginWorld world = new();

    public static TheoryData<string> Closes =>
        ["WinOpportunity", "Update", "Update without a date", "SetState", "UpdateMultiple", "ExecuteTransaction"];

    [Theory]
    [MemberData(nameof(Closes))]
    public void A_deal_is_won_however_it_is_closed(string message)
    {
        world.HasQuota(world.Rep, 100_000m);
        var deal = world.Creates(world.Rep, Some.Deal(60_000m));
        world.Drain();
        world.Days(10);

        Win(message, deal);
        world.Drain();
        var events = world.CoverageOf(world.Rep);
        world.RunNight();

        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.Equal(Choice.First, row.GetAttributeValue<OptionSetValue>(OpportunityTable.Outcome)?.Value);
        Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(OpportunityTable.CreditedTo)?.Id);
        Assert.Equal(60_000m, events.GetAttributeValue<Money>(RepCoverageTable.WonValue)?.Value);
        Assert.Equal(60_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.WonValue)?.Value);
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.WinCount));
    }

    [Theory]
    [InlineData("application user")]
    [InlineData("user with one privilege of four")]
    [InlineData("team with one privilege of four")]
    [InlineData("disabled user")]
    [InlineData("access mode non-interactive")]
    public void An_owner_of_any_kind_without_rights_ends_no_night_and_loses_no_history(string kind)
    {
        var owner = Owner(kind);
        var deal = Some.Deal(1_000m);
        deal[OpportunityTable.Owner] = owner;
        var id = world.Has(deal);
        world.HasDeal(world.Rep, 2_000m);
        world.Drain();
        Disable(kind, owner);
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));
        world
            .As(world.HasClerk())
            .Update(
                new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world.Drain();

        world.Nights(2);

        Assert.Single(world.Rows(StageChangeTable.LogicalName));
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.DoesNotContain(
            "refused",
            Assert.Single(world.Rows(SettingsTable.LogicalName)).GetAttributeValue<string>(SettingsTable.NightlyNote)
                ?? string.Empty,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rep_who_moves_to_another_unit_and_loses_the_roles_ends_nothing_and_gets_the_rows_back_with_the_role()
    {
        world.HasDeal(world.Rep, 1_000m);
        world.Nights(1);
        var unit = world.Unit("North");
        world.System.Update(
            new Entity("systemuser", world.Rep) { ["businessunitid"] = new EntityReference("businessunit", unit) }
        );
        world.HasWon(world.OtherRep, 10m);
        world.Drain();

        world.Nights(2);
        world.GiveRoles(CoverageWorld.User(world.Rep), Users.Rep);
        world.Nights(2);

        Assert.Equal(world.Rep, world.CoverageOf(world.Rep).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void A_lead_that_somebody_without_our_roles_qualifies_is_a_deal_like_any_other()
    {
        var clerk = world.HasClerk();
        SalesMessages.Send(world, world.As(clerk), "QualifyLead", world.HasDeal(world.Rep, 1m));
        world.Drain();

        var deal = world.Rows(OpportunityTable.LogicalName, OpportunityTable.Owner, clerk).Single();
        Assert.True(deal.Contains(OpportunityTable.StaleOn));
        Assert.True(world.CoverageOf(clerk).Contains(RepCoverageTable.ComputedOn));
    }

    [Fact]
    public void A_quota_in_another_currency_counts_in_the_base_currency_and_an_inactive_one_not_at_all()
    {
        var dollars = world.Has(
            new Entity("transactioncurrency")
            {
                ["currencyname"] = "Dollar",
                ["isocurrencycode"] = "USD",
                ["currencysymbol"] = "$",
                ["exchangerate"] = 2m,
                ["currencyprecision"] = 2,
            }
        );
        var quota = world.HasQuota(world.Rep, 1m);
        world.System.Update(
            new Entity(QuotaTable.LogicalName, quota)
            {
                [QuotaTable.Amount] = new Money(50_000m),
                ["transactioncurrencyid"] = new EntityReference("transactioncurrency", dollars),
            }
        );
        var gone = world.HasQuota(world.Rep, 7_000m, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        world.System.Update(new Entity(QuotaTable.LogicalName, gone) { ["statecode"] = new OptionSetValue(1) });
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        Assert.Equal(25_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.Quota).Value);
    }

    [Theory]
    [InlineData("sc_RecalculateCoverage", "RepIds")]
    [InlineData("sc_WhatIf", "RepId")]
    [InlineData("sc_ExplainRep", "RepId")]
    [InlineData("sc_ExplainPipeline", "RepId")]
    [InlineData("sc_ExplainDeal", "OpportunityId")]
    [InlineData("sc_CopyObjective", "ObjectiveId")]
    public void A_rep_is_told_nothing_of_a_colleague_of_another_unit(string api, string asked)
    {
        var south = world.NewRep("South", world.Unit("South"));
        world.HasQuota(south, 77_777m);
        world.HasWon(south, 4_321m);
        var deal = world.HasDeal(south, 54_321m);
        world.HasDeal(world.Rep, 1m);
        var objective = world.HasObjective(south);
        world.Nights(1);
        var request = new OrganizationRequest(api)
        {
            [asked] = asked switch
            {
                "RepIds" => south.ToString("D"),
                "OpportunityId" => deal,
                "ObjectiveId" => objective,
                _ => south,
            },
        };

        Assert.Null(Record.Exception(() => world.As(south).Execute(request)));
        var told = Told(world.Rep, request);
        Assert.DoesNotContain("is of type", told, StringComparison.Ordinal);
        Assert.DoesNotContain("South", told, StringComparison.Ordinal);
        Assert.DoesNotMatch("77777|54321", told);
    }

    [Theory]
    [InlineData("sc_RecalculateCoverage")]
    [InlineData("sc_ExplainTeam")]
    public void What_a_rep_is_told_of_everybody_holds_nothing_of_another_unit(string api)
    {
        var south = world.NewRep("South", world.Unit("South"));
        world.HasQuota(south, 77_777m);
        world.HasDeal(south, 54_321m);
        world.HasDeal(world.Rep, 1m);
        world.Nights(1);

        var told = string.Join(' ', world.As(world.Rep).Execute(new OrganizationRequest(api)).Results.Values);

        Assert.DoesNotContain("77777", told, StringComparison.Ordinal);
        Assert.DoesNotContain("54321", told, StringComparison.Ordinal);
        Assert.DoesNotContain("South", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rep_runs_no_night_of_a_colleague() =>
        Assert.ThrowsAny<Exception>(() =>
            world.As(world.Rep).Execute(new OrganizationRequest("sc_RunNightly") { ["RepId"] = world.OtherRep })
        );

    public void Dispose() => world.Dispose();

    // The answer, or why there is none.
    private string Told(Guid user, OrganizationRequest request)
    {
        try
        {
            return string.Join(' ', world.As(user).Execute(request).Results.Values);
        }
        catch (Emulator.Faults.DataverseFault refused)
        {
            return refused.Message;
        }
    }

    private void Win(string message, Guid deal)
    {
        var rep = world.As(world.Rep);
        var close = new Entity(OpportunityTable.LogicalName, deal)
        {
            [OpportunityTable.State] = new OptionSetValue(1),
            [OpportunityTable.StatusReason] = new OptionSetValue(3),
            [OpportunityTable.ActualCloseDate] = world.Today,
            [OpportunityTable.ActualValue] = new Money(60_000m),
        };
        switch (message)
        {
            case "WinOpportunity":
                rep.Execute(Some.Win(deal, 60_000m));
                break;
            case "SetState":
                rep.Update(
                    new Entity(OpportunityTable.LogicalName, deal)
                    {
                        [OpportunityTable.ActualValue] = new Money(60_000m),
                    }
                );
                rep.Execute(SetToWon(deal));
                break;
            case "UpdateMultiple":
                rep.Execute(new OrganizationRequest("UpdateMultiple") { ["Targets"] = OneOf(close) });
                break;
            case "ExecuteTransaction":
                rep.Execute(
                    new OrganizationRequest("ExecuteTransaction")
                    {
                        ["Requests"] = new OrganizationRequestCollection
                        {
                            new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = close },
                        },
                        ["ReturnResponses"] = false,
                    }
                );
                break;
            case "Update without a date":
                close.Attributes.Remove(OpportunityTable.ActualCloseDate);
                rep.Update(close);
                break;
            default:
                rep.Update(close);
                break;
        }
    }

    private EntityReference Owner(string kind)
    {
        switch (kind)
        {
            case "team with one privilege of four":
                var team = world.HasStandardTeam("Bid desk");
                world.System.Associate("team", team.Id, new Relationship("teamroles_association"), [OneOfFour()]);
                return team;
            case "disabled user":
                return CoverageWorld.User(world.HasClerk("Leaver"));
            default:
                var user = world.HasClerk("Robot");
                world.System.Update(
                    new Entity("systemuser", user)
                    {
                        ["applicationid"] = Guid.Parse("00000000-0000-0000-0000-0000000000aa"),
                        ["accessmode"] = new OptionSetValue(4),
                    }
                );
                if (kind.StartsWith("user with", StringComparison.Ordinal))
                {
                    world.System.Associate(
                        "systemuser",
                        user,
                        new Relationship("systemuserroles_association"),
                        [OneOfFour()]
                    );
                }

                return CoverageWorld.User(user);
        }
    }

    private void Disable(string kind, EntityReference owner)
    {
        if (kind == "disabled user")
        {
            world.System.Update(new Entity("systemuser", owner.Id) { ["isdisabled"] = true });
        }
    }

    private EntityReference OneOfFour()
    {
        var role = world.Has(
            new Entity("role")
            {
                ["name"] = "Half",
                ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
            }
        );
        world.Has(
            new Entity("roleprivileges")
            {
                ["roleid"] = new EntityReference("role", role),
                ["privilegeid"] = world.Rows("privilege", "name", "prvReadsc_RepCoverage")[0].ToEntityReference(),
                ["privilegedepthmask"] = 1,
            }
        );
        return new EntityReference("role", role);
    }

    private static EntityCollection OneOf(Entity row) => new([row]) { EntityName = row.LogicalName };

    private static OrganizationRequest SetToWon(Guid deal) =>
        new("SetState")
        {
            ["EntityMoniker"] = new EntityReference(OpportunityTable.LogicalName, deal),
            ["State"] = new OptionSetValue(1),
            ["Status"] = new OptionSetValue(3),
        };
}
