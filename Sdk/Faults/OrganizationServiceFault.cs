using System.Globalization;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the organisation service answers when a request fails.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = ContractNamespace.V2011)]
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>The fault that caused this one, or null.</summary>
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    /// <summary>What the plug-ins traced before the failure.</summary>
    [DataMember]
    public string TraceText { get; set; }

    [DataMember]
    internal bool ExceptionRetriable { get; set; }

    [DataMember]
    internal string ExceptionSource { get; set; }

    [DataMember]
    internal string OriginalException { get; set; }

    /// <summary>The number and the message of the error.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "0x{0:X8}: {1}", ErrorCode, Message);
}
