using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of the results a query returns.</summary>
[DataContract(Name = "PagingInfo", Namespace = ContractNamespace.V2011)]
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>The number of the page, from 1.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>The number of records a page; 0 leaves it to the platform.</summary>
    [DataMember]
    public int Count { get; set; }

    /// <summary>Whether to count all records.</summary>
    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    /// <summary>The cookie of the page before.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
