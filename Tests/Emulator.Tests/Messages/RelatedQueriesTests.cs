using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class RelatedQueriesTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly Guid account;

    public RelatedQueriesTests()
    {
        account = sandbox.Account();
        Contact("Lee", account);
        Contact("Poe", account);
        Contact("Elsewhere", sandbox.Account("Other"));
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Rows_that_refer_to_the_row_come_with_it()
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname") };

        var related = Related("account", account, "contact_customer_accounts", query);

        Assert.Equal(
            ["Lee", "Poe"],
            related.Entities.Select(row => (string)row["lastname"]).Order(StringComparer.Ordinal)
        );
        Assert.Empty(query.Criteria.Conditions);
    }

    [Fact]
    public void The_query_s_own_criteria_hold() =>
        Assert.Equal(
            "Poe",
            Assert.Single(
                Related(
                    "account",
                    account,
                    "contact_customer_accounts",
                    new QueryByAttribute("contact")
                    {
                        ColumnSet = new ColumnSet("lastname"),
                        Attributes = { "lastname" },
                        Values = { "Poe" },
                    }
                ).Entities
            )["lastname"]
        );

    [Fact]
    public void The_row_referred_to_comes_with_it()
    {
        var contact = Contact("Low", account);

        var related = Related(
            "contact",
            contact,
            "contact_customer_accounts",
            new QueryExpression("account") { ColumnSet = new ColumnSet("name") }
        );

        Assert.Equal(account, Assert.Single(related.Entities).Id);
    }

    [Fact]
    public void Rows_of_a_many_to_many_relationship_come_with_it()
    {
        var user = sandbox.User();
        var team = sandbox.Team("Hunters", sandbox.Dataverse.RootBusinessUnitId);
        sandbox.Join(team, user);

        var related = Related(
            "team",
            team,
            "teammembership_association",
            new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname") }
        );

        Assert.Equal(user, Assert.Single(related.Entities).Id);
    }

    [Theory]
    [InlineData("no_such_relationship", "contact")]
    [InlineData("contact_customer_accounts", "lead")]
    [InlineData("teammembership_association", "team")]
    public void A_relationship_that_leads_nowhere_is_a_fault(string relationship, string table) =>
        Assert.Equal(
            unchecked((int)0x80040203),
            Fault.Of(() => Related("account", account, relationship, new QueryExpression(table)))
        );

    private Guid Contact(string name, Guid parent) =>
        sandbox.Service.Create(
            new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = new EntityReference("account", parent) }
        );

    private EntityCollection Related(string table, Guid id, string relationship, QueryBase query)
    {
        var name = new Relationship(relationship);
        var response = (RetrieveResponse)
            sandbox.Service.Execute(
                new RetrieveRequest
                {
                    Target = new EntityReference(table, id),
                    ColumnSet = new ColumnSet(false),
                    RelatedEntitiesQuery = new RelationshipQueryCollection { { name, query } },
                }
            );
        return response.Entity.RelatedEntities[name];
    }
}
