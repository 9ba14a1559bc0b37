using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Seed;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Puts the shipped configuration into the embedded Dataverse, row by row by alternate key.</summary>
public static class Seeding
{
    /// <summary>Upserts the rows.</summary>
    public static void Apply(EmbeddedDataverse dataverse, IEnumerable<SeedRow> rows)
    {
        foreach (var row in rows)
        {
            var table = dataverse.Metadata.Table(row.Table);
            var entity = new Entity(row.Table);
            foreach (var (column, value) in row.Key)
            {
                entity.KeyAttributes[column] = value;
            }

            foreach (var (column, value) in row.Values)
            {
                entity[column] = Typed(value, table.Column(column));
            }

            if (row.Parent is { } parent)
            {
                entity[parent.Column.ToLowerInvariant()] = new EntityReference(
                    parent.Table,
                    parent.KeyColumn,
                    parent.Key
                );
            }

            dataverse.System.Execute(new UpsertRequest { Target = entity });
        }
    }

    /// <summary>The questions' rows by their codes.</summary>
    public static IReadOnlyDictionary<string, Guid> Questions(EmbeddedDataverse dataverse)
    {
        var query = new QueryExpression("sc_qualificationquestion")
        {
            ColumnSet = new ColumnSet("sc_code"),
            TopCount = 500,
        };
        return dataverse
            .System.RetrieveMultiple(query)
            .Entities.ToDictionary(
                row => row.GetAttributeValue<string>("sc_code"),
                row => row.Id,
                StringComparer.OrdinalIgnoreCase
            );
    }

    private static object? Typed(object? value, ColumnDefinition column) =>
        value switch
        {
            ChoiceValue choice => new OptionSetValue(choice.Value),
            int whole when column.Type == ColumnType.Decimal => (decimal)whole,
            _ => value,
        };
}
