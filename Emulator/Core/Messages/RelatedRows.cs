using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>Creates the rows that came with a new row in the same request.</summary>
internal static class RelatedRows
{
    /// <summary>Creates each related row with its lookup set to the new one.</summary>
    public static void Create(MessageOperation operation, Entity row)
    {
        foreach (var (relationship, related) in row.RelatedEntities)
        {
            var definition =
                operation
                    .Parts.Catalog.ReferencesTo(row.LogicalName)
                    .FirstOrDefault(one => one.SchemaName == relationship.SchemaName)
                ?? throw DataverseFault.InvalidArgument(
                    $"'{relationship.SchemaName}' is no relationship from '{row.LogicalName}' to rows that refer to it."
                );
            foreach (var child in related.Entities)
            {
                child[definition.ReferencingColumn] = row.ToEntityReference();
                operation.Parts.Messages.Rows.Create(operation.Inner(), child);
            }
        }
    }
}
