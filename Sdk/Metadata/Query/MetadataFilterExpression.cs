using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Conditions on properties of definitions, and nested filters.</summary>
[DataContract(Name = "MetadataFilterExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class MetadataFilterExpression : IExtensibleDataObject
{
    /// <summary>Makes an empty filter that combines by and.</summary>
    public MetadataFilterExpression() { }

    /// <summary>Makes an empty filter.</summary>
    public MetadataFilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    /// <summary>The conditions.</summary>
    [DataMember]
    public DataCollection<MetadataConditionExpression> Conditions
    {
        get => field ??= [];
        private set;
    }

    /// <summary>How the parts are combined.</summary>
    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    /// <summary>The nested filters.</summary>
    [DataMember]
    public DataCollection<MetadataFilterExpression> Filters
    {
        get => field ??= [];
        private set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
