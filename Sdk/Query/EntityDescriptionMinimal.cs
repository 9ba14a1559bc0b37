using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Name and columns of a table, in a short description of the metadata.</summary>
[DataContract(Name = "EntityDescriptionMinimal", Namespace = ContractNamespace.V90)]
public class EntityDescriptionMinimal
{
    /// <summary>The logical name of the table.</summary>
    [DataMember(IsRequired = true, Order = 0)]
    public string EntityName { get; set; }

    /// <summary>The columns.</summary>
    [DataMember(IsRequired = true, Order = 1)]
    public AttributeDescriptionMinimal[] AttributeDescriptions { get; set; }
}
