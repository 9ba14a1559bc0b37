using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Messages;

public sealed class BusinessMessageTests
{
    [Fact]
    public void Every_request_names_its_message_and_every_message_has_a_response()
    {
        var exported = typeof(WhoAmIRequest).Assembly.GetExportedTypes();
        var requests = exported
            .Where(type => type.IsSubclassOf(typeof(OrganizationRequest)))
            .Select(type => (OrganizationRequest)Activator.CreateInstance(type)!)
            .ToList();

        Assert.Equal(24, requests.Count);
        Assert.All(requests, request => Assert.Equal(request.RequestName + "Request", request.GetType().Name));
        Assert.Equal(
            requests.Select(request => request.RequestName + "Response").Order(StringComparer.Ordinal),
            exported
                .Where(type => type.IsSubclassOf(typeof(OrganizationResponse)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_request_lists_what_it_requires_with_default_values()
    {
        var request = new MergeRequest();

        Assert.Equal(["PerformParentingChecks", "SubordinateId", "Target"], request.Parameters.Keys);
        Assert.Equal([false, Guid.Empty, null], request.Parameters.Values);
    }

    [Fact]
    public void Typed_properties_read_and_write_the_parameters()
    {
        var request = new GrantAccessRequest
        {
            Target = new EntityReference("account", Some.Id),
            PrincipalAccess = new PrincipalAccess { AccessMask = AccessRights.ReadAccess | AccessRights.WriteAccess },
        };

        Assert.Same(request["Target"], request.Target);
        Assert.Equal(3, (int)((PrincipalAccess)request["PrincipalAccess"]).AccessMask);
    }

    [Fact]
    public void A_response_reads_its_results_and_is_empty_without_them()
    {
        var response = new WhoAmIResponse { Results = { ["UserId"] = Some.Id } };

        Assert.Equal((Some.Id, Guid.Empty), (response.UserId, response.OrganizationId));
    }
}
