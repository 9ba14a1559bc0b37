using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Ownership;

/// <summary>Knows which user SYSTEM is: the owner of rows that nobody else can hold.</summary>
internal static class SystemUser
{
    /// <summary>The user that the service acts as.</summary>
    /// <param name="service">Acts as SYSTEM.</param>
    public static EntityReference Of(IOrganizationService service) =>
        new(UserTable.LogicalName, ((WhoAmIResponse)service.Execute(new WhoAmIRequest())).UserId);
}
