namespace Microsoft.Xrm.Sdk;

/// <content>Typed access to values and related records, which early-bound classes build on.</content>
public partial class Entity
{
    /// <summary>
    /// The value of a column, or the type's default when the column is not there or null.
    /// A value of another type throws an <see cref="InvalidCastException"/>.
    /// </summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName) =>
        Attributes.TryGetValue(attributeLogicalName, out var value) && value is not null ? (T)value : default;

    /// <summary>Gives the value of a column if it is there and of the asked type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Copies the record to an early-bound class, whose table has to be the same.</summary>
    public T ToEntity<T>()
        where T : Entity
    {
        var target = EarlyBound.Create<T>(LogicalName);
        target.LogicalName = LogicalName;
        target.Attributes = Copy(Attributes, new AttributeCollection());
        target.FormattedValues = Copy(FormattedValues, new FormattedValueCollection());
        target.RelatedEntities = Copy(RelatedEntities, new RelatedEntityCollection());
        target.KeyAttributes = Copy(KeyAttributes, new KeyAttributeCollection());
        target.EntityState = EntityState;
        target.RowVersion = RowVersion;
        target.ExtensionData = ExtensionData;
        target.Id = Id;
        return target;
    }

    /// <summary>The text in which a value is shown, or null.</summary>
    protected virtual string GetFormattedAttributeValue(string attributeLogicalName) =>
        FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;

    /// <summary>Sets the value of a column.</summary>
    protected virtual void SetAttributeValue(string attributeLogicalName, object value) =>
        Attributes[attributeLogicalName] = value;

    /// <summary>The related records of a relationship, or null when none were read.</summary>
    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole)
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

    /// <summary>Sets the related records of a relationship; null or none removes them.</summary>
    protected virtual void SetRelatedEntities<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities)
        where TEntity : Entity
    {
        var key = Key(relationshipSchemaName, primaryEntityRole);
        var list = entities?.ToList<Entity>() ?? [];
        if (list.Count == 0)
        {
            RelatedEntities.Remove(key);
            return;
        }

        RelatedEntities[key] = new EntityCollection(list) { EntityName = list[0].LogicalName };
    }

    /// <summary>Sets the related record of a relationship; null removes it.</summary>
    protected virtual void SetRelatedEntity<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity)
        where TEntity : Entity =>
        SetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole, entity is null ? null : [entity]);

    private static Relationship Key(string schemaName, EntityRole? role) =>
        new(schemaName) { PrimaryEntityRole = role };

    private static TCollection Copy<TCollection, TKey, TValue>(DataCollection<TKey, TValue> from, TCollection to)
        where TCollection : DataCollection<TKey, TValue>
    {
        to.AddRange(from);
        return to;
    }
}
