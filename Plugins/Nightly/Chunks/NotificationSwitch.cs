using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Reads the environment variable that switches notifications off for a whole environment, such as a test one.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class NotificationSwitch(IOrganizationService service)
{
    private const string Variable = "sc_NotifyOwners";
    private const string Definition = "environmentvariabledefinition";
    private const string DefinitionId = "environmentvariabledefinitionid";
    private const string SchemaName = "schemaname";
    private const string Usual = "defaultvalue";
    private const string ValueTable = "environmentvariablevalue";
    private const string Value = "value";
    private const string No = "no";

    /// <summary>Whether owners may be notified; yes when the variable is missing.</summary>
    public bool IsOn()
    {
        var query = new QueryExpression(Definition) { ColumnSet = new ColumnSet(Usual), TopCount = 1 };
        query.Criteria.AddCondition(SchemaName, ConditionOperator.Equal, Variable);
        var link = query.AddLink(ValueTable, DefinitionId, DefinitionId, JoinOperator.LeftOuter);
        link.EntityAlias = ValueTable;
        link.Columns = new ColumnSet(Value);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        var value =
            row?.GetAttributeValue<AliasedValue>(ValueTable + "." + Value)?.Value as string
            ?? row?.GetAttributeValue<string>(Usual);
        return !string.Equals(value, No, StringComparison.OrdinalIgnoreCase);
    }
}
