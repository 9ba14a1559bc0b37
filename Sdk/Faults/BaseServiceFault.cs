using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a service answers when it could not do what it was asked.</summary>
[Serializable]
[DataContract(Name = "BaseServiceFault", Namespace = ContractNamespace.V2011)]
[KnownType(typeof(ExecuteTransactionFault))]
[KnownType(typeof(OrganizationServiceFault))]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    /// <summary>Makes an empty fault.</summary>
    protected BaseServiceFault() { }

    /// <summary>The id of the platform's activity, for its logs.</summary>
    [DataMember]
    public Guid ActivityId { get; set; }

    /// <summary>The number of the error.</summary>
    [DataMember]
    public int ErrorCode { get; set; }

    /// <summary>Details of the error by name.</summary>
    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => field ??= [];
        set;
    }

    /// <summary>Where help on the error is found.</summary>
    [DataMember]
    public string HelpLink { get; set; }

    /// <summary>What went wrong.</summary>
    [DataMember]
    public string Message { get; set; }

    /// <summary>When it went wrong, in UTC.</summary>
    [DataMember]
    public DateTime Timestamp { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
