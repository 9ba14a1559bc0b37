using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace SalesCorner.Sdk.Tests.Support;

/// <summary>An early-bound class, shaped as the platform's generators shape them.</summary>
[EntityLogicalName("account")]
public sealed class Account() : Entity("account")
{
    [AttributeLogicalName("accountid")]
    public override Guid Id
    {
        get => base.Id;
        set
        {
            base.Id = value;
            SetAttributeValue("accountid", value);
        }
    }

    [AttributeLogicalName("name")]
    public string? Name
    {
        get => GetAttributeValue<string>("name");
        set => SetAttributeValue("name", value);
    }

    public string? RatingText => GetFormattedAttributeValue("rating");

    [RelationshipSchemaName("account_parent", EntityRole.Referenced)]
    public IEnumerable<Account>? Children
    {
        get => GetRelatedEntities<Account>("account_parent", EntityRole.Referenced);
        set => SetRelatedEntities("account_parent", EntityRole.Referenced, value);
    }

    [RelationshipSchemaName("account_parent", EntityRole.Referencing)]
    public Account? Parent
    {
        get => GetRelatedEntity<Account>("account_parent", EntityRole.Referencing);
        set => SetRelatedEntity("account_parent", EntityRole.Referencing, value);
    }
}
