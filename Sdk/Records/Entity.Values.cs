namespace Microsoft.Xrm.Sdk;

/// <content>Typed access to values and related records, which early-bound classes build on.</content>
public partial class Entity
{
    /// <summary>
    /// The value of a column, or the type's default when the column is not there or null.
    /// A value of another type throws an <see cref="InvalidCastException"/>.
    /// </summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        return Attributes.TryGetValue(attributeLogicalName, out var value) && value is not null ? (T)value : default;
    }

    /// <summary>Gives the value of a column if it is there and of the asked type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (attributeKey is not null && Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>
    /// The record as an early-bound class of the same table. Both share their collections:
    /// a column set on one is seen on the other.
    /// </summary>
    public T ToEntity<T>()
        where T : Entity
    {
        var target = EarlyBound.Create<T>(LogicalName);
        target.LogicalName = LogicalName;

        // An early-bound Id also sets the column of the primary key, which must not reach this record's columns.
        target.Id = Id;
        target.Attributes = Attributes;
        target.FormattedValues = FormattedValues;
        target.RelatedEntities = RelatedEntities;
        target.KeyAttributes = KeyAttributes;
        target.EntityState = EntityState;
        target.RowVersion = RowVersion;
        target.ExtensionData = ExtensionData;
        return target;
    }

    /// <summary>The text in which a value is shown, or null.</summary>
    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        return FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;
    }

    /// <summary>Sets the value of a column.</summary>
    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        RequireName(attributeLogicalName, nameof(attributeLogicalName));
        Attributes[attributeLogicalName] = value;
    }

    /// <summary>The related records of a relationship, or null when none were read.</summary>
    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(
        string relationshipSchemaName,
        EntityRole? primaryEntityRole
    )
        where TEntity : Entity =>
        RelatedEntities.TryGetValue(Key(relationshipSchemaName, primaryEntityRole), out var related)
            ? related.Entities.Cast<TEntity>()
            : null;

    /// <summary>The related record of a relationship, or null when none was read.</summary>
    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity =>
        RelatedEntities.TryGetValue(Key(relationshipSchemaName, primaryEntityRole), out var related)
            ? (TEntity)related.Entities.FirstOrDefault()
            : null;

    /// <summary>Sets the related records of a relationship; null removes them, and an empty list is refused.</summary>
    protected virtual void SetRelatedEntities<TEntity>(
        string relationshipSchemaName,
        EntityRole? primaryEntityRole,
        IEnumerable<TEntity> entities
    )
        where TEntity : Entity
    {
        var key = Key(relationshipSchemaName, primaryEntityRole);
        if (entities is null)
        {
            RelatedEntities.Remove(key);
            return;
        }

        var list = entities.ToList<Entity>();
        RelatedEntities[key] = new EntityCollection(list) { EntityName = list.First().LogicalName };
    }

    /// <summary>Sets the related record of a relationship; null removes it.</summary>
    protected virtual void SetRelatedEntity<TEntity>(
        string relationshipSchemaName,
        EntityRole? primaryEntityRole,
        TEntity entity
    )
        where TEntity : Entity =>
        SetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole, entity is null ? null : [entity]);

    private static Relationship Key(string schemaName, EntityRole? role)
    {
        RequireName(schemaName, "relationshipSchemaName");
        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }

    private static void RequireName(string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(parameter);
        }
    }
}
