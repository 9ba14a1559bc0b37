using System.ServiceModel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>The cases of wrong values, pairs and faults once more, in other columns, tables and messages.</summary>
public sealed class CaseVariantTests : IDisposable
{
    private const int InvalidArgument = unchecked((int)0x80040203);

    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    public static TheoryData<string, string, object> WrongValues =>
        new()
        {
            { "account", "name", 5 },
            { "account", "creditlimit", 5m },
            { "account", "parentaccountid", Guid.NewGuid() },
            { "account", "donotemail", 1 },
            { "account", "numberofemployees", "5" },
            { "account", "industrycode", 1 },
            { "account", "ownerid", Guid.NewGuid() },
            { "contact", "birthdate", "2000-01-01" },
            { "opportunity", "estimatedvalue", 5.0 },
            { "opportunity", "statecode", 0 },
            { "lead", "statuscode", "1" },
            { "task", "regardingobjectid", "account" },
            { "task", "statecode", true },
            { "account", "overriddencreatedon", "2026-01-01" },
            { "account", "accountid", "x" },
            { "account", "transactioncurrencyid", 5 },
            { "contact", "firstname", 5m },
            { "lead", "lastname", new OptionSetValue(1) },
            { "opportunity", "transactioncurrencyid", Guid.NewGuid() },
            { "opportunity", "ownerid", new OptionSetValueCollection() },
            { "email", "to", 5 },
        };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_value_of_the_wrong_type_is_a_fault_in_every_message(string table, string column, object value)
    {
        var row = new Entity(table, Guid.NewGuid()) { [column] = value };

        Assert.Equal(InvalidArgument, Fault.Of(() => sandbox.Service.Create(row)));
        Assert.Equal(InvalidArgument, Fault.Of(() => sandbox.Service.Execute(new UpsertRequest { Target = row })));
        Assert.Equal(
            InvalidArgument,
            Fault.Of(() =>
                sandbox.Service.Execute(
                    new CreateMultipleRequest { Targets = new EntityCollection([row]) { EntityName = table } }
                )
            )
        );
    }

    [Fact]
    public void A_value_of_the_wrong_type_from_a_step_or_in_a_party_is_a_fault_too()
    {
        sandbox.On("Create", "account", PipelineStage.PreOperation, call => call.Target["overriddencreatedon"] = "x");
        var party = new EntityCollection([new Entity("activityparty") { ["partyid"] = 5 }]);

        Assert.Equal(InvalidArgument, Fault.Of(() => sandbox.Account()));
        Assert.Equal(InvalidArgument, Fault.Of(() => sandbox.Service.Create(new Entity("email") { ["to"] = party })));
        Assert.Equal(
            InvalidArgument,
            Fault.Of(() =>
                sandbox.Service.Execute(
                    new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [null!] }
                )
            )
        );
    }

    [Fact]
    public void A_failed_request_of_a_batch_carries_the_fault()
    {
        var response = (ExecuteMultipleResponse)
            sandbox.Service.Execute(
                new ExecuteMultipleRequest
                {
                    Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
                    Requests =
                    [
                        new CreateRequest { Target = new Entity("account") { ["statecode"] = 0 } },
                        new OrganizationRequest("NoSuchMessage"),
                    ],
                }
            );

        Assert.Equal(
            [InvalidArgument, unchecked((int)0x80040800)],
            response.Responses.Select(one => one.Fault.ErrorCode)
        );
    }

    [Fact]
    public void Every_refusal_is_a_service_fault_for_clients_and_plug_ins()
    {
        var seen = new List<int>();
        sandbox.On(
            "Create",
            "account",
            PipelineStage.PreValidation,
            call => seen.AddRange(Attempts(call.Service).Select(Code))
        );

        sandbox.Account();

        Assert.Equal(Attempts(sandbox.Service).Select(Code), seen);
    }

    [Fact]
    public void Pairs_are_ids_through_links_too()
    {
        var opportunity = sandbox.Opportunity();
        var competitor = sandbox.Service.Create(new Entity("competitor") { ["name"] = "Rival" });
        sandbox.Service.Associate(
            "opportunity",
            opportunity,
            new Relationship("opportunitycompetitors_association"),
            [new EntityReference("competitor", competitor)]
        );
        var query = new QueryExpression("opportunity");
        var link = query.AddLink("opportunitycompetitors", "opportunityid", "opportunityid");
        link.EntityAlias = "p";
        link.Columns = new ColumnSet("competitorid");

        var found = Assert.Single(sandbox.Service.RetrieveMultiple(query).Entities);

        Assert.Equal(competitor, found.GetAttributeValue<AliasedValue>("p.competitorid").Value);
    }

    [Fact]
    public void Related_rows_are_those_that_the_caller_may_read()
    {
        var account = sandbox.Account();
        foreach (var name in new[] { "Lee", "Poe" })
        {
            sandbox.Service.Create(
                new Entity("contact")
                {
                    ["lastname"] = name,
                    ["parentcustomerid"] = new EntityReference("account", account),
                }
            );
        }

        var user = sandbox.User();
        sandbox.Grant(
            user,
            ("prvReadAccount", Emulator.Security.AccessDepth.Global),
            ("prvReadContact", Emulator.Security.AccessDepth.Basic)
        );
        var relationship = new Relationship("contact_customer_accounts");

        var response = (RetrieveResponse)
            sandbox
                .Dataverse.As(user)
                .Execute(
                    new RetrieveRequest
                    {
                        Target = new EntityReference("account", account),
                        ColumnSet = new ColumnSet("name"),
                        RelatedEntitiesQuery = new RelationshipQueryCollection
                        {
                            { relationship, new QueryExpression("contact") },
                        },
                    }
                );

        Assert.Empty(response.Entity.RelatedEntities[relationship].Entities);
    }

    [Theory]
    [InlineData("account")]
    [InlineData("lead")]
    [InlineData("task")]
    public void A_plug_in_that_writes_as_another_user_keeps_who_did_it(string table)
    {
        var user = sandbox.User();
        sandbox.Grant(
            user,
            [
                .. new[] { "Create", "Read", "Write" }.SelectMany(right =>
                    new[] { "Account", "Lead", "Activity" }.Select(name =>
                        ($"prv{right}{name}", Emulator.Security.AccessDepth.Global)
                    )
                ),
            ]
        );
        var made = Guid.Empty;
        sandbox.On(
            "Create",
            "contact",
            PipelineStage.PostOperation,
            call =>
                made = call
                    .Factory.CreateOrganizationService(user)
                    .Create(
                        new Entity(table)
                        {
                            [table == "account" ? "name" : "subject"] = "x",
                            [table == "lead" ? "lastname" : "description"] = "x",
                        }
                    )
        );

        sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Lee" });

        var row = sandbox.Read(table, made);
        Assert.Equal(
            (user, sandbox.Dataverse.SystemUserId),
            (
                row.GetAttributeValue<EntityReference>("createdby").Id,
                row.GetAttributeValue<EntityReference>("createdonbehalfby").Id
            )
        );
    }

    [Fact]
    public void Won_by_an_update_of_the_state_is_won_without_a_close_activity()
    {
        var deal = sandbox.Opportunity();

        sandbox.Service.Update(
            new Entity("opportunity", deal)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(3),
            }
        );

        Assert.Equal(1, sandbox.Read("opportunity", deal).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(0, sandbox.Count("opportunityclose"));
    }

    private static IEnumerable<Action> Attempts(IOrganizationService service) =>
        [
            () => service.Retrieve("account", new Guid("00000000-0000-0000-0000-000000000001"), new ColumnSet("name")),
            () => service.Retrieve("nosuchtable", Guid.NewGuid(), new ColumnSet("name")),
            () =>
                service.RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet("nosuchcolumn") }),
            () => service.RetrieveMultiple(new FetchExpression("<fetch><entity")),
            () => service.Execute(new OrganizationRequest("NoSuchMessage")),
            () => service.Execute(new GrantAccessRequest()),
            () =>
                service.Execute(
                    new RetrieveAttributeRequest { EntityLogicalName = "account", LogicalName = "nosuchcolumn" }
                ),
            () => service.Delete("account", new Guid("00000000-0000-0000-0000-000000000001")),
        ];

    private static int Code(Action attempt)
    {
        try
        {
            attempt();
            return 0;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail.ErrorCode;
        }
    }
}
