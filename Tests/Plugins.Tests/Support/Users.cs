using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Makes users with the solution's roles.</summary>
internal sealed class Users(EmbeddedDataverse dataverse)
{
    public const string Rep = "SalesCorner Rep";
    public const string Manager = "SalesCorner Manager";
    public const string Administrator = "SalesCorner Administrator";

    public const string SystemAdministrator = "System Administrator";

    private readonly Dictionary<string, Guid> known = new(StringComparer.Ordinal);

    /// <summary>The user of that name; the same one each time.</summary>
    public Guid Named(string name, string role)
    {
        if (!known.TryGetValue(name, out var id))
        {
            known[name] = id = Make(name, role, null, role == Rep ? Named("Manager", Manager) : null);
        }

        return id;
    }

    /// <summary>A new user.</summary>
    public Guid Make(string name, string role, Guid? unitId, Guid? managerId = null)
    {
        var id = dataverse.System.Create(new Entity("systemuser")
        {
            ["firstname"] = name,
            ["lastname"] = "Sample",
            ["domainname"] = name + "@example.com",
            ["internalemailaddress"] = name + "@example.com",
            ["businessunitid"] = new EntityReference("businessunit", unitId ?? dataverse.RootBusinessUnitId),
            ["parentsystemuserid"] = managerId is null ? null : new EntityReference("systemuser", managerId.Value),
        });
        dataverse.System.Associate(
            "systemuser", id, new Relationship("systemuserroles_association"), [new EntityReference("role", RoleId(role))]);
        return id;
    }

    private Guid RoleId(string name)
    {
        var query = new QueryExpression("role") { TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return dataverse.System.RetrieveMultiple(query).Entities.Single().Id;
    }
}
