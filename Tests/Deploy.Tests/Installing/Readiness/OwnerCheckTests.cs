using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Tests.Installing.Readiness;

public sealed class OwnerCheckTests
{
    [Fact]
    public async Task Owners_of_deals_without_a_role_are_named_with_the_cure()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        HasDeal(environment.Dataverse, User(environment.Dataverse, "Ready", "SalesCorner Rep"));
        HasDeal(environment.Dataverse, User(environment.Dataverse, "Norole", null));
        HasDeal(environment.Dataverse, Team(environment.Dataverse, "Bid desk", null));

        var finding = Assert.Single(await FindAsync(environment));

        Assert.True(finding.IsWarning);
        Assert.Equal("2 owners of deals cannot read Sales Corner's tables: Bid desk, Norole Sample.", finding.Problem);
        Assert.Contains("SalesCorner Rep", finding.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_by_a_team_or_of_another_unit_or_of_an_administrator_is_enough()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        var dataverse = environment.Dataverse;
        var member = User(dataverse, "Member", null);
        var team = Team(dataverse, "Hunters", "SalesCorner Rep");
        dataverse.System.Execute(
            new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team.Id, ["MemberIds"] = new[] { member.Id } }
        );
        var unit = dataverse.System.Create(
            new Entity("businessunit")
            {
                ["name"] = "North",
                ["parentbusinessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
            }
        );
        HasDeal(dataverse, member);
        HasDeal(dataverse, team);
        HasDeal(dataverse, User(dataverse, "Northerner", "SalesCorner Rep", unit));
        HasDeal(dataverse, User(dataverse, "Boss", "System Administrator"));

        Assert.Empty(await FindAsync(environment));
    }

    [Fact]
    public async Task A_disabled_owner_is_not_named_for_there_is_nothing_to_do()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        var leaver = User(environment.Dataverse, "Leaver", null);
        HasDeal(environment.Dataverse, leaver);
        environment.Dataverse.System.Update(new Entity("systemuser", leaver.Id) { ["isdisabled"] = true });

        Assert.Empty(await FindAsync(environment));
    }

    [Fact]
    public async Task Hundreds_of_them_cost_no_more_requests_and_twenty_are_named()
    {
        var requests = 0;
        await using var environment = await LiveEnvironment.DeployedAsync(request =>
        {
            requests = request.Number;
            return Fault.None;
        });
        Assert.All(
            Enumerable.Range(0, 300),
            number => HasDeal(environment.Dataverse, User(environment.Dataverse, "N" + number, null))
        );

        var (code, screen) = await RunAsync(
            new CheckCommand(LiveEnvironment.Setup),
            ["check", PackageFiles.Unmanaged, .. environment.Arguments]
        );

        Assert.True(code == ExitCode.Success, screen);
        Assert.Contains("300 owners of deals cannot read", screen, StringComparison.Ordinal);
        Assert.Contains("and 280 more", screen, StringComparison.Ordinal);
        Assert.True(requests < 100, $"{requests} requests");
    }

    [Fact]
    public async Task Deploy_names_them_before_it_imports()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        HasDeal(environment.Dataverse, User(environment.Dataverse, "Norole", null));

        var (code, screen) = await RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", .. environment.Arguments, "--package", PackageFiles.Managed, "--yes"]
        );

        Assert.True(code == ExitCode.Success, screen);
        Assert.Contains(
            "1 owners of deals cannot read Sales Corner's tables: Norole Sample.",
            screen,
            StringComparison.Ordinal
        );
        Assert.Contains("After the import: give them the role SalesCorner Rep", screen, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<EnvironmentFinding>> FindAsync(LiveEnvironment environment)
    {
        await using var client = environment.Client();
        return await new OwnerCheck(client).RunAsync(isInstalled: true, CancellationToken.None);
    }

    private static async Task<(int Code, string Screen)> RunAsync(ICommandModule command, string[] arguments)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(command, arguments);
        return (code, (screen.Out + screen.Error).ReplaceLineEndings(" "));
    }

    private static EntityReference User(EmbeddedDataverse dataverse, string name, string? role, Guid? unit = null)
    {
        var user = new EntityReference(
            "systemuser",
            dataverse.System.Create(
                new Entity("systemuser")
                {
                    ["firstname"] = name,
                    ["lastname"] = "Sample",
                    ["domainname"] = name + "@example.com",
                    ["internalemailaddress"] = name + "@example.com",
                    ["businessunitid"] = new EntityReference("businessunit", unit ?? dataverse.RootBusinessUnitId),
                }
            )
        );
        Give(dataverse, user, role, "systemuserroles_association");
        Give(dataverse, user, Standard(dataverse), "systemuserroles_association");
        return user;
    }

    private static EntityReference Team(EmbeddedDataverse dataverse, string name, string? role)
    {
        var team = new EntityReference(
            "team",
            dataverse.System.Create(
                new Entity("team")
                {
                    ["name"] = name,
                    ["teamtype"] = new OptionSetValue(0),
                    ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
                    ["administratorid"] = new EntityReference("systemuser", dataverse.SystemUserId),
                }
            )
        );
        Give(dataverse, team, role, "teamroles_association");
        Give(dataverse, team, Standard(dataverse), "teamroles_association");
        return team;
    }

    // What lets anybody own a deal, and reads no table of ours.
    private static string Standard(EmbeddedDataverse dataverse)
    {
        const string Name = "Standard seller";
        if (dataverse.RoleOf(new EntityReference("systemuser", dataverse.SystemUserId), Name) is null)
        {
            var role = dataverse.System.Create(
                new Entity("role")
                {
                    ["name"] = Name,
                    ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
                }
            );
            var privilege = dataverse.System.Execute(
                new Microsoft.Xrm.Sdk.Messages.UpsertRequest
                {
                    Target = new Entity("privilege", "name", "prvReadOpportunity") { ["name"] = "prvReadOpportunity" },
                }
            );
            dataverse.System.Create(
                new Entity("roleprivileges")
                {
                    ["roleid"] = new EntityReference("role", role),
                    ["privilegeid"] = privilege["Target"],
                    ["privilegedepthmask"] = 8,
                }
            );
        }

        return Name;
    }

    private static void Give(EmbeddedDataverse dataverse, EntityReference principal, string? role, string relationship)
    {
        if (role is not null)
        {
            dataverse.System.Associate(
                principal.LogicalName,
                principal.Id,
                new Relationship(relationship),
                [dataverse.RoleOf(principal, role)!]
            );
        }
    }

    private static void HasDeal(EmbeddedDataverse dataverse, EntityReference owner) =>
        dataverse.System.Create(new Entity("opportunity") { ["name"] = "Deal", ["ownerid"] = owner });
}
