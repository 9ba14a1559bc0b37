using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>The messages beside plain saves that people send around deals, each as one of them would.</summary>
internal static class SalesMessages
{
    private static readonly Dictionary<string, Action<PluginWorld, IOrganizationService, Guid>> All = new(
        StringComparer.Ordinal
    )
    {
        ["GrantAccess"] = Share,
        ["ModifyAccess"] = (world, service, deal) =>
        {
            Share(world, service, deal);
            service.Execute(
                new ModifyAccessRequest
                {
                    Target = Deal(deal),
                    PrincipalAccess = Access(CoverageWorld.User(world.OtherRep), AccessRights.ReadAccess),
                }
            );
        },
        ["RevokeAccess"] = (world, service, deal) =>
        {
            Share(world, service, deal);
            service.Execute(
                new RevokeAccessRequest { Target = Deal(deal), Revokee = CoverageWorld.User(world.OtherRep) }
            );
        },
        ["AddMembersTeam"] = (world, service, deal) =>
        {
            var team = OwnerTeam(world, service, deal);
            service.Execute(
                new OrganizationRequest("AddMembersTeam")
                {
                    ["TeamId"] = team,
                    ["MemberIds"] = new[] { world.OtherRep },
                }
            );
        },
        ["RemoveMembersTeam"] = (world, service, deal) =>
        {
            var team = OwnerTeam(world, service, deal);
            service.Execute(
                new OrganizationRequest("AddMembersTeam")
                {
                    ["TeamId"] = team,
                    ["MemberIds"] = new[] { world.OtherRep },
                }
            );
            service.Execute(
                new OrganizationRequest("RemoveMembersTeam")
                {
                    ["TeamId"] = team,
                    ["MemberIds"] = new[] { world.OtherRep },
                }
            );
        },
        ["QualifyLead"] = (_, service, _) =>
            service.Execute(
                new QualifyLeadRequest
                {
                    LeadId = new EntityReference(
                        "lead",
                        service.Create(
                            new Entity("lead")
                            {
                                ["subject"] = "Asked",
                                ["lastname"] = "Asker",
                                ["companyname"] = "Contoso",
                            }
                        )
                    ),
                    CreateAccount = true,
                    CreateContact = true,
                    CreateOpportunity = true,
                    Status = new OptionSetValue(-1),
                }
            ),
        ["CloseIncident"] = (_, service, _) =>
            service.Execute(
                new CloseIncidentRequest
                {
                    IncidentResolution = new Entity("incidentresolution")
                    {
                        ["subject"] = "Mended",
                        ["incidentid"] = new EntityReference("incident", Case(service)),
                    },
                    Status = new OptionSetValue(-1),
                }
            ),
        ["SendEmail"] = (world, service, deal) =>
            service.Execute(
                new SendEmailRequest
                {
                    EmailId = Draft(world, service, deal),
                    IssueSend = false,
                    TrackingToken = "",
                }
            ),
        ["Merge"] = (_, service, deal) =>
            service.Execute(
                new OrganizationRequest("Merge")
                {
                    ["Target"] = new EntityReference(
                        "account",
                        service.Create(new Entity("account") { ["name"] = "Kept" })
                    ),
                    ["SubordinateId"] = CustomerOf(service, deal),
                    ["UpdateContent"] = new Entity("account"),
                    ["PerformParentingChecks"] = false,
                }
            ),
        ["Disassociate"] = (world, service, deal) =>
        {
            var rival = new EntityReferenceCollection
            {
                new EntityReference("competitor", world.Has(new Entity("competitor") { ["name"] = "Rival" })),
            };
            var relationship = new Relationship("opportunitycompetitors_association");
            service.Associate(OpportunityTable.LogicalName, deal, relationship, rival);
            service.Disassociate(OpportunityTable.LogicalName, deal, relationship, rival);
        },
        ["UpsertMultiple"] = (_, service, deal) =>
            service.Execute(
                new OrganizationRequest("UpsertMultiple")
                {
                    ["Targets"] = new EntityCollection([
                        new Entity(OpportunityTable.LogicalName, deal)
                        {
                            [OpportunityTable.SalesStage] = new OptionSetValue(2),
                        },
                    ])
                    {
                        EntityName = OpportunityTable.LogicalName,
                    },
                }
            ),
        ["A quote and an order of the deal"] = (_, service, deal) =>
        {
            service.Create(new Entity("quote") { ["name"] = "Offer", ["opportunityid"] = Deal(deal) });
            service.Create(new Entity("salesorder") { ["name"] = "Order", ["opportunityid"] = Deal(deal) });
        },
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Sends one of them.</summary>
    public static void Send(PluginWorld world, IOrganizationService service, string name, Guid deal) =>
        All[name](world, service, deal);

    private static void Share(PluginWorld world, IOrganizationService service, Guid deal) =>
        service.Execute(
            new GrantAccessRequest
            {
                Target = Deal(deal),
                PrincipalAccess = Access(
                    CoverageWorld.User(world.OtherRep),
                    AccessRights.ReadAccess | AccessRights.WriteAccess
                ),
            }
        );

    private static PrincipalAccess Access(EntityReference who, AccessRights rights) =>
        new() { Principal = who, AccessMask = rights };

    private static Guid OwnerTeam(PluginWorld world, IOrganizationService service, Guid deal)
    {
        var team = world.HasStandardTeam("Bid desk");
        service.Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.Owner] = team });
        return team.Id;
    }

    private static Guid Case(IOrganizationService service) =>
        service.Create(
            new Entity("incident")
            {
                ["title"] = "Broken",
                ["customerid"] = new EntityReference(
                    "account",
                    service.Create(new Entity("account") { ["name"] = "Customer" })
                ),
            }
        );

    private static Guid Draft(PluginWorld world, IOrganizationService service, Guid deal)
    {
        var email = Some.Activity("email", deal);
        email["from"] = Parties(CoverageWorld.User(world.Rep));
        email["to"] = Parties(
            new EntityReference("account", service.Create(new Entity("account") { ["name"] = "Reader" }))
        );
        return service.Create(email);
    }

    private static EntityCollection Parties(EntityReference who) =>
        new([new Entity("activityparty") { ["partyid"] = who }]) { EntityName = "activityparty" };

    private static Guid CustomerOf(IOrganizationService service, Guid deal)
    {
        var customer = service.Create(new Entity("account") { ["name"] = "Merged" });
        service.Update(
            new Entity(OpportunityTable.LogicalName, deal) { ["customerid"] = new EntityReference("account", customer) }
        );
        return customer;
    }

    private static EntityReference Deal(Guid id) => new(OpportunityTable.LogicalName, id);
}
