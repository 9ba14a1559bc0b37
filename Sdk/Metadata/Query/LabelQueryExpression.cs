using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which languages of labels to answer.</summary>
[DataContract(Name = "LabelQueryExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class LabelQueryExpression : MetadataQueryBase
{
    /// <summary>The languages' numbers; none at all means all.</summary>
    [DataMember]
    public DataCollection<int> FilterLanguages
    {
        get => field ??= [];
        private set;
    }

    /// <summary>What to answer where a label is missing.</summary>
    [DataMember(Order = 60)]
    public int? MissingLabelBehavior { get; set; }
}
