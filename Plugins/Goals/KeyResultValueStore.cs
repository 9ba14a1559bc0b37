using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Keeps the typed values of key results with their days: one a day, the last one typed.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class KeyResultValueStore(IOrganizationService service)
{
    private const int LongestName = 200;

    /// <summary>Keeps a value under the key result's owner.</summary>
    public void Keep(Guid keyResultId, Entity keyResult, DateTime day)
    {
        if (keyResult.GetAttributeValue<decimal?>(KeyResultTable.Current) is not { } value)
        {
            return;
        }

        var name = $"{day:yyyy-MM-dd}: {keyResult.GetAttributeValue<string>(KeyResultTable.Name)}";
        new OwnedRows(service).Upsert(
            new Entity(
                KeyResultValueTable.LogicalName,
                KeyResultValueTable.Key,
                $"{keyResultId:N}:{day:yyyy-MM-dd}"
            ).With(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [KeyResultValueTable.Name] = name.Shortened(LongestName),
                    [KeyResultValueTable.KeyResultId] = new EntityReference(KeyResultTable.LogicalName, keyResultId),
                    [KeyResultValueTable.ValueOn] = day.Date,
                    [KeyResultValueTable.Value] = value,
                    [KeyResultValueTable.Progress] = keyResult.GetAttributeValue<decimal?>(KeyResultTable.Progress),
                    [KeyResultValueTable.Owner] = keyResult.GetAttributeValue<EntityReference>(KeyResultTable.Owner),
                }
            )
        );
    }
}
