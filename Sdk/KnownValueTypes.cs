using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>
/// The types, beyond the serializer's own primitives, that a column or a parameter may hold on the wire.
/// </summary>
internal static class KnownValueTypes
{
    public static IEnumerable<Type> All { get; } =
    [
        typeof(AliasedValue),
        typeof(Entity),
        typeof(Entity[]),
        typeof(EntityCollection),
        typeof(EntityImageCollection),
        typeof(EntityReference),
        typeof(EntityReferenceCollection),
        typeof(Money),
        typeof(OptionSetValue),
        typeof(OptionSetValueCollection),
        typeof(KeyAttributeCollection),
        typeof(Relationship),
        typeof(RelationshipQueryCollection),
        typeof(RelatedEntityCollection),
        typeof(ParameterCollection),
        typeof(ConcurrencyBehavior),
        typeof(EntityRole),
        typeof(EntityState),
        typeof(OrganizationRequest),
        typeof(OrganizationRequestCollection),
        typeof(OrganizationResponse),
        typeof(OrganizationResponseCollection),
        typeof(ExecuteMultipleSettings),
        typeof(ExecuteMultipleResponseItemCollection),
        typeof(OrganizationServiceFault),
        typeof(ColumnSet),
        typeof(QueryBase),
        typeof(QueryExpression),
        typeof(FetchExpression),
        typeof(QueryByAttribute),
        typeof(FilterExpression),
        typeof(PagingInfo),
        typeof(ConditionOperator),
        typeof(Guid[]),
        typeof(string[]),
        typeof(int[]),
        typeof(long[]),
        typeof(byte[]),
        typeof(bool[]),
        typeof(decimal[]),
        typeof(DateTime[]),
        typeof(object[]),
        typeof(Messages.UpsertResponse[]),
    ];
}
