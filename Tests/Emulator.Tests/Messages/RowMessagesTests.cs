using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class RowMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_new_row_gets_what_the_platform_gives_it()
    {
        var id = sandbox.Opportunity();

        var row = sandbox.Read("opportunity", id);
        Assert.Equal(Sandbox.Start, row["createdon"]);
        Assert.Equal(Sandbox.Start, row["modifiedon"]);
        Assert.Equal(sandbox.Dataverse.SystemUserId, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(sandbox.Dataverse.SystemUserId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(
            sandbox.Dataverse.RootBusinessUnitId,
            row.GetAttributeValue<EntityReference>("owningbusinessunit").Id
        );
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("opportunityratingcode").Value);
        Assert.Equal(
            sandbox.Dataverse.BaseCurrencyId,
            row.GetAttributeValue<EntityReference>("transactioncurrencyid").Id
        );
        Assert.Equal(1000m, row.GetAttributeValue<Money>("estimatedvalue_base").Value);
        Assert.NotNull(row.RowVersion);
        Assert.Equal(id, row["opportunityid"]);
    }

    [Fact]
    public void Retrieved_values_come_with_names_and_labels()
    {
        var row = sandbox.Read("opportunity", sandbox.Opportunity(), "customerid", "statecode", "estimatedvalue");

        Assert.Equal("Contoso", row.GetAttributeValue<EntityReference>("customerid").Name);
        Assert.Equal("Contoso", row.FormattedValues["customerid"]);
        Assert.Equal("Open", row.FormattedValues["statecode"]);
        Assert.Equal("€1,000.00", row.FormattedValues["estimatedvalue"]);
    }

    [Fact]
    public void A_migrated_row_keeps_its_old_date()
    {
        var old = new DateTime(2020, 5, 1, 8, 0, 0, DateTimeKind.Utc);

        var id = sandbox.Service.Create(new Entity("account") { ["name"] = "Old", ["overriddencreatedon"] = old });

        Assert.Equal(old, sandbox.Read("account", id)["createdon"]);
        Assert.Equal(Sandbox.Start, sandbox.Read("account", id)["overriddencreatedon"]);
    }

    [Fact]
    public void What_only_the_platform_sets_is_ignored_in_a_request()
    {
        var id = sandbox.Service.Create(
            new Entity("account") { ["name"] = "Mine", ["createdon"] = Sandbox.Start.AddYears(-1) }
        );

        Assert.Equal(Sandbox.Start, sandbox.Read("account", id)["createdon"]);
    }

    [Fact]
    public void Amounts_follow_the_exchange_rate_of_the_rows_currency()
    {
        var dollar = sandbox.Service.Create(
            new Entity("transactioncurrency")
            {
                ["currencyname"] = "US Dollar",
                ["isocurrencycode"] = "USD",
                ["currencysymbol"] = "$",
                ["exchangerate"] = 1.25m,
            }
        );
        var id = sandbox.Opportunity(value: 500m);

        sandbox.Service.Update(
            new Entity("opportunity", id)
            {
                ["transactioncurrencyid"] = new EntityReference("transactioncurrency", dollar),
            }
        );
        Assert.Equal(400m, sandbox.Read("opportunity", id).GetAttributeValue<Money>("estimatedvalue_base").Value);
        Assert.Equal(1.25m, sandbox.Read("opportunity", id)["exchangerate"]);

        sandbox.Service.Update(new Entity("opportunity", id) { ["estimatedvalue"] = new Money(1000m) });
        Assert.Equal(800m, sandbox.Read("opportunity", id).GetAttributeValue<Money>("estimatedvalue_base").Value);
    }

    [Fact]
    public void A_row_can_be_found_and_upserted_by_its_alternate_key()
    {
        var first = (UpsertResponse)
            sandbox.Service.Execute(new UpsertRequest { Target = new Entity("privilege", "name", "prvReadThing") });
        var second = (UpsertResponse)
            sandbox.Service.Execute(
                new UpsertRequest { Target = new Entity("privilege", "name", "prvReadThing") { ["accessright"] = 1 } }
            );

        Assert.True(first.RecordCreated);
        Assert.False(second.RecordCreated);
        Assert.Equal(first.Target.Id, second.Target.Id);
        Assert.Equal(1, sandbox.Read("privilege", first.Target.Id)["accessright"]);
    }

    [Fact]
    public void A_lookup_may_name_its_row_by_alternate_key()
    {
        var privilege = sandbox.Service.Create(new Entity("privilege") { ["name"] = "prvReadThing" });

        var id = sandbox.Service.Create(
            new Entity("roleprivileges")
            {
                ["privilegeid"] = new EntityReference("privilege", "name", "prvReadThing"),
                ["privilegedepthmask"] = 1,
            }
        );

        Assert.Equal(privilege, sandbox.Read("roleprivileges", id).GetAttributeValue<Guid>("privilegeid"));
    }

    [Fact]
    public void An_unknown_alternate_key_is_a_fault()
    {
        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Update(new Entity("privilege", "name", "prvNone") { ["accessright"] = 1 })
        );

        Assert.Equal(FaultCodes.KeyNotFound, fault.ErrorCode);
    }

    [Fact]
    public void A_reference_to_a_missing_row_is_refused()
    {
        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Create(
                new Entity("opportunity")
                {
                    ["name"] = "Deal",
                    ["customerid"] = new EntityReference("account", Guid.NewGuid()),
                }
            )
        );

        Assert.Equal(FaultCodes.ObjectDoesNotExist, fault.ErrorCode);
        Assert.Equal(0, sandbox.Count("opportunity"));
    }

    [Fact]
    public void Missing_rows_cannot_be_read_changed_or_deleted()
    {
        var nobody = Guid.NewGuid();

        Assert.Throws<DataverseFault>(() => sandbox.Service.Retrieve("account", nobody, new ColumnSet("name")));
        Assert.Throws<DataverseFault>(() => sandbox.Service.Update(new Entity("account", nobody) { ["name"] = "New" }));
        Assert.Throws<DataverseFault>(() => sandbox.Service.Delete("account", nobody));
    }

    [Fact]
    public void A_row_changed_by_somebody_else_is_not_overwritten()
    {
        var id = sandbox.Account();
        var mine = sandbox.Read("account", id, "name");
        sandbox.Service.Update(new Entity("account", id) { ["name"] = "Theirs" });

        var update = new UpdateRequest
        {
            Target = new Entity("account", id) { ["name"] = "Mine", RowVersion = mine.RowVersion },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };
        var fault = Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(update));
        Assert.Equal(unchecked((int)0x80060882), fault.ErrorCode);

        update.Target.RowVersion = sandbox.Read("account", id, "name").RowVersion;
        sandbox.Service.Execute(update);
        Assert.Equal("Mine", sandbox.Read("account", id)["name"]);
    }

    [Fact]
    public void Comparing_versions_needs_a_version()
    {
        var request = new UpdateRequest
        {
            Target = new Entity("account", sandbox.Account()) { ["name"] = "Mine" },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };

        Assert.Throws<DataverseFault>(() => sandbox.Service.Execute(request));
    }

    [Fact]
    public void Related_rows_can_come_with_a_new_row()
    {
        var account = new Entity("account") { ["name"] = "Parent" };
        account.RelatedEntities[new Relationship("opportunity_parent_account")] = new EntityCollection([
            new Entity("opportunity") { ["name"] = "Child" },
        ]);

        var id = sandbox.Service.Create(account);

        var child = Assert.Single(
            sandbox
                .Service.RetrieveMultiple(
                    new QueryExpression("opportunity") { ColumnSet = new ColumnSet("parentaccountid") }
                )
                .Entities
        );
        Assert.Equal(id, child.GetAttributeValue<EntityReference>("parentaccountid").Id);
    }

    [Fact]
    public void People_have_a_full_name_made_of_its_parts()
    {
        var id = sandbox.User("Ada");
        Assert.Equal("Ada User", sandbox.Read("systemuser", id)["fullname"]);

        sandbox.Service.Update(new Entity("systemuser", id) { ["lastname"] = "Byron" });
        Assert.Equal("Ada Byron", sandbox.Read("systemuser", id)["fullname"]);
    }

    [Fact]
    public void Activities_keep_their_people_and_appear_as_activities()
    {
        var opportunity = sandbox.Opportunity();
        var contact = sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Buyer" });
        var party = new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) };

        var id = sandbox.Service.Create(
            new Entity("phonecall")
            {
                ["subject"] = "Call",
                ["to"] = new EntityCollection([party]),
                ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
            }
        );

        var call = sandbox.Read("phonecall", id);
        Assert.Equal(
            contact,
            call.GetAttributeValue<EntityCollection>("to")[0].GetAttributeValue<EntityReference>("partyid").Id
        );
        Assert.Equal("phonecall", sandbox.Read("activitypointer", id)["activitytypecode"]);
    }

    [Fact]
    public void Who_am_i_and_version_and_counts_are_answered()
    {
        sandbox.Account();

        var who = sandbox.Service.Execute(new OrganizationRequest("WhoAmI"));
        var version = sandbox.Service.Execute(new OrganizationRequest("RetrieveVersion"));
        var counts = sandbox.Service.Execute(
            new OrganizationRequest("RetrieveTotalRecordCount") { ["EntityNames"] = new[] { "account" } }
        );

        Assert.Equal(sandbox.Dataverse.SystemUserId, who["UserId"]);
        Assert.Equal(sandbox.Dataverse.OrganizationId, who["OrganizationId"]);
        Assert.StartsWith("9.2.", (string)version["Version"], StringComparison.Ordinal);
        Assert.Equal(1L, ((EntityRecordCountCollection)counts["EntityRecordCountCollection"])["account"]);
    }
}
