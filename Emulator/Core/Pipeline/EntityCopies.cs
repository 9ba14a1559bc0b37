using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Copies rows, as the platform does when it hands them to another process.</summary>
internal static class EntityCopies
{
    /// <summary>A copy that shares nothing changeable with its source.</summary>
    public static Entity Copy(Entity source) => Copy(source, 0);

    /// <summary>The same, with room for that many more values.</summary>
    public static Entity Copy(Entity source, int room)
    {
        var copy = Bare(source);
        SdkRooms.Reserve(copy, source.Attributes.Count + room);
        foreach (var (name, value) in source.Attributes)
        {
            copy.Attributes[name] = CopyValue(value);
        }

        if (source.KeyAttributes.Count > 0)
        {
            copy.KeyAttributes.AddRange(source.KeyAttributes);
        }

        if (source.RelatedEntities.Count > 0)
        {
            copy.RelatedEntities.AddRange(
                source.RelatedEntities.Select(one => KeyValuePair.Create(one.Key, Copy(one.Value)))
            );
        }

        return copy;
    }

    /// <summary>A copy with only these columns; null stands for all.</summary>
    public static Entity Copy(Entity source, IReadOnlyCollection<string>? columns)
    {
        if (columns is null)
        {
            return Copy(source);
        }

        var copy = Bare(source);
        SdkRooms.Reserve(copy, columns.Count);
        foreach (var name in columns)
        {
            if (source.Attributes.TryGetValue(name, out var value))
            {
                copy.Attributes[name] = CopyValue(value);
            }
        }

        return copy;
    }

    /// <summary>A copy of the rows.</summary>
    public static EntityCollection Copy(EntityCollection source)
    {
        var copy = new EntityCollection { EntityName = source.EntityName };
        foreach (var entity in source.Entities)
        {
            copy.Entities.Add(Copy(entity));
        }

        return copy;
    }

    /// <summary>A copy of a parameter of a request.</summary>
    public static object? CopyValue(object? value) =>
        value switch
        {
            Entity entity => Copy(entity),
            EntityCollection rows => Copy(rows),
            EntityReference reference => Copy(reference),
            OptionSetValue option => new OptionSetValue(option.Value),
            Money money => new Money(money.Value),
            OptionSetValueCollection options => new OptionSetValueCollection([
                .. options.Select(option => new OptionSetValue(option.Value)),
            ]),
            EntityReferenceCollection references => new EntityReferenceCollection([.. references.Select(Copy)]),
            _ => value,
        };

    private static EntityReference Copy(EntityReference source)
    {
        var copy = new EntityReference(source.LogicalName, source.Id)
        {
            Name = source.Name,
            RowVersion = source.RowVersion,
        };
        if (source.KeyAttributes.Count > 0)
        {
            copy.KeyAttributes.AddRange(source.KeyAttributes);
        }

        return copy;
    }

    private static Entity Bare(Entity source) =>
        new(source.LogicalName)
        {
            Id = source.Id,
            RowVersion = source.RowVersion,
            EntityState = source.EntityState,
        };
}
