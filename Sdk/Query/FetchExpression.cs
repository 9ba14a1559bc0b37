using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in FetchXML.</summary>
[DataContract(Name = "FetchExpression", Namespace = ContractNamespace.V2011)]
public sealed class FetchExpression : QueryBase
{
    /// <summary>Makes an empty query.</summary>
    public FetchExpression() { }

    /// <summary>Makes a query of the FetchXML text.</summary>
    public FetchExpression(string query)
    {
        Query = query;
    }

    /// <summary>The FetchXML text.</summary>
    [DataMember]
    public string Query { get; set; }
}
