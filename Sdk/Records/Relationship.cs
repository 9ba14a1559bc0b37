using System.Globalization;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a relationship and, where a table is related to itself, the side that is meant.</summary>
[DataContract(Name = "Relationship", Namespace = ContractNamespace.V2011)]
public sealed class Relationship : IExtensibleDataObject
{
    /// <summary>Makes a relationship without a name.</summary>
    public Relationship() { }

    /// <summary>Makes a relationship with a name.</summary>
    public Relationship(string schemaName)
    {
        SchemaName = schemaName;
    }

    /// <summary>The schema name of the relationship.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>The side of the primary record, needed only when a table is related to itself.</summary>
    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Two relationships are equal when name and side are.</summary>
    public override bool Equals(object obj) =>
        obj is Relationship other && SchemaName == other.SchemaName && PrimaryEntityRole == other.PrimaryEntityRole;

    /// <summary>A hash over name and side.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The name and, if it is set, the side.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}", SchemaName, PrimaryEntityRole);
}
