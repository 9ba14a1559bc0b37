using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Name and type of a column, in a short description of the metadata.</summary>
[DataContract(Name = "AttributeDescriptionMinimal", Namespace = ContractNamespace.V90)]
public class AttributeDescriptionMinimal
{
    /// <summary>The logical name of the column.</summary>
    [DataMember(IsRequired = true, Order = 0)]
    public string AttributeName { get; set; }

    /// <summary>The type of the column.</summary>
    [DataMember(IsRequired = true, Order = 1)]
    public string AttributeType { get; set; }
}
