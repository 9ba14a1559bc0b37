namespace Microsoft.Xrm.Sdk;

/// <summary>Names the relationship of a property of an early-bound class.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RelationshipSchemaNameAttribute : Attribute
{
    /// <summary>Names a relationship between two tables.</summary>
    public RelationshipSchemaNameAttribute(string schemaName)
    {
        SchemaName = schemaName;
    }

    /// <summary>Names a relationship of a table with itself, and the side that is meant.</summary>
    public RelationshipSchemaNameAttribute(string schemaName, EntityRole primaryEntityRole)
        : this(schemaName)
    {
        PrimaryEntityRole = primaryEntityRole;
    }

    /// <summary>The schema name of the relationship.</summary>
    public string SchemaName { get; }

    /// <summary>The side of the primary record, or null.</summary>
    public EntityRole? PrimaryEntityRole { get; }
}
