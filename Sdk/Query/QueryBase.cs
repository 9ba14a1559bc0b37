using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in any of its forms.</summary>
[DataContract(Name = "QueryBase", Namespace = ContractNamespace.V2011)]
[KnownType(typeof(FetchExpression))]
[KnownType(typeof(QueryByAttribute))]
[KnownType(typeof(QueryExpression))]
public abstract class QueryBase : IExtensibleDataObject
{
    /// <summary>Makes an empty query.</summary>
    protected QueryBase() { }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
