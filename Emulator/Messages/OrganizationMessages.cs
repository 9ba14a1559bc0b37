using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>WhoAmI and RetrieveVersion.</summary>
internal sealed class OrganizationMessages(RequestEngine engine)
{
    // The service's version that the emulator's behaviour was compared with.
    private const string Version = "9.2.0.0";

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["WhoAmI"] = (caller, _) => new WhoAmIResponse()
            .With("UserId", caller.UserId)
            .With("BusinessUnitId", engine.BusinessUnitOf(caller.UserId))
            .With("OrganizationId", engine.Organization.Id);
        bodies["RetrieveVersion"] = (_, _) => new RetrieveVersionResponse()
            .With("Version", Version);
    }
}
