using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Messages;

public sealed class MessageTests
{
    public static TheoryData<OrganizationRequest, string, string[]> NewRequests =>
        new()
        {
            { new CreateRequest(), "Create", ["Target"] },
            { new RetrieveRequest(), "Retrieve", ["Target", "ColumnSet"] },
            { new UpdateRequest(), "Update", ["Target"] },
            { new DeleteRequest(), "Delete", ["Target"] },
            { new RetrieveMultipleRequest(), "RetrieveMultiple", ["Query"] },
            { new UpsertRequest(), "Upsert", ["Target"] },
            { new AssociateRequest(), "Associate", ["Target", "Relationship", "RelatedEntities"] },
            { new DisassociateRequest(), "Disassociate", ["Target", "Relationship", "RelatedEntities"] },
            { new CreateMultipleRequest(), "CreateMultiple", ["Targets"] },
            { new UpdateMultipleRequest(), "UpdateMultiple", ["Targets"] },
            { new UpsertMultipleRequest(), "UpsertMultiple", ["Targets"] },
            { new ExecuteMultipleRequest(), "ExecuteMultiple", ["Requests", "Settings"] },
            { new ExecuteTransactionRequest(), "ExecuteTransaction", ["Requests"] },
            { new ExecuteAsyncRequest(), "ExecuteAsync", ["Request"] },
        };

    [Theory]
    [MemberData(nameof(NewRequests), DisableDiscoveryEnumeration = true)]
    public void A_request_names_its_message_and_lists_what_it_requires(
        OrganizationRequest request,
        string message,
        string[] required
    )
    {
        Assert.Equal(message, request.RequestName);
        Assert.Equal(required, request.Parameters.Keys);
        Assert.All(request.Parameters.Values, Assert.Null);
    }

    [Fact]
    public void Typed_properties_read_and_write_the_parameters()
    {
        var request = new RetrieveRequest
        {
            Target = new EntityReference("account", Some.Id),
            ReturnNotifications = true,
        };

        request["ColumnSet"] = new ColumnSet("name");

        Assert.Same(request.Parameters["Target"], request.Target);
        Assert.Equal(["name"], request.ColumnSet.Columns);
        Assert.Equal(true, request["ReturnNotifications"]);
    }

    [Fact]
    public void Parameters_that_are_not_set_are_defaults()
    {
        Assert.Equal(ConcurrencyBehavior.Default, new UpdateRequest().ConcurrencyBehavior);
        Assert.Null(new ExecuteTransactionRequest().ReturnResponses);
        Assert.Null(new CreateRequest().Target);
    }

    [Fact]
    public void A_parameter_of_the_wrong_type_is_an_invalid_cast()
    {
        Assert.Throws<InvalidCastException>(() => new CreateRequest { ["Target"] = 5 }.Target);
    }

    [Fact]
    public void A_response_reads_its_results()
    {
        var upsert = new UpsertResponse
        {
            ["RecordCreated"] = true,
            ["Target"] = new EntityReference("account", Some.Id),
        };
        var several = new UpsertMultipleResponse { ["Results"] = new[] { upsert } };

        Assert.True(several.Results[0].RecordCreated);
        Assert.Equal(Some.Id, several.Results[0].Target.Id);
        Assert.Equal(Some.Id, new CreateResponse { ["id"] = Some.Id }.id);
    }

    [Fact]
    public void An_empty_response_has_no_name_and_defaults()
    {
        var response = new CreateResponse();

        Assert.Null(response.ResponseName);
        Assert.Equal(Guid.Empty, response.id);
        Assert.Null(new UpsertMultipleResponse().Results);
        Assert.False(new ExecuteMultipleResponse().IsFaulted);
        Assert.Throws<KeyNotFoundException>(() => response["id"]);
    }

    [Fact]
    public void A_parameter_is_taken_only_when_it_fits()
    {
        var parameters = new ParameterCollection { ["number"] = 5, ["nothing"] = null };

        Assert.True(parameters.TryGetValue<int>("number", out var number));
        Assert.Equal(5, number);
        Assert.False(parameters.TryGetValue<string>("number", out _));
        Assert.False(parameters.TryGetValue<string>("nothing", out _));
        Assert.False(parameters.TryGetValue<int>("missing", out _));
    }

    [Fact]
    public void A_null_parameter_is_not_added()
    {
        var parameters = new ParameterCollection { ["a"] = 1 };

        parameters.AddOrUpdateIfNotNull("a", 2);
        parameters.AddOrUpdateIfNotNull("b", null);

        Assert.Equal(2, Assert.Single(parameters).Value);
    }
}
