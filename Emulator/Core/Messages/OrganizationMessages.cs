using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Organization;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>WhoAmI, RetrieveVersion and RetrieveCurrentOrganization.</summary>
internal sealed class OrganizationMessages(StoredOrganization organization, SecurityModel security)
{
    // The service's version that the emulator's behaviour was compared with.
    private const string Version = "9.2.0.0";

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["WhoAmI"] = (caller, _) =>
            new WhoAmIResponse()
                .With("UserId", caller.UserId)
                .With("BusinessUnitId", security.BusinessUnitOf(caller.UserId))
                .With("OrganizationId", organization.Organization.Id);
        bodies["RetrieveVersion"] = (_, _) => new RetrieveVersionResponse().With("Version", Version);
        bodies["RetrieveCurrentOrganization"] = (_, _) =>
            new RetrieveCurrentOrganizationResponse().With("Detail", Detail());
    }

    // The emulator has no addresses of its own: the endpoints stay empty.
    private OrganizationDetail Detail() =>
        new()
        {
            OrganizationId = organization.Organization.Id,
            FriendlyName = organization.Organization.Name,
            UniqueName = organization.Organization.Name.ToLowerInvariant(),
            UrlName = organization.Organization.Name.ToLowerInvariant(),
            OrganizationVersion = Version,
            State = OrganizationState.Enabled,
            OrganizationType = OrganizationType.Developer,
            Endpoints = [],
        };
}
