using System.Globalization;
using System.Runtime.Serialization;
using System.Text;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the organisation service answers when a request fails.</summary>
[Serializable]
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

    /// <summary>Number, message and time of the fault and of the faults that caused it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var fault = this; fault is not null; fault = fault.InnerFault)
        {
            text.AppendLine("Exception details: ");
            text.AppendLine(string.Format(CultureInfo.InvariantCulture, "ErrorCode: 0x{0:X}", fault.ErrorCode));
            text.Append("Message: ").AppendLine(fault.Message);
            text.AppendLine(string.Format(CultureInfo.InvariantCulture, "TimeStamp: {0:o}", Utc(fault.Timestamp)));
            text.AppendLine("--");
        }

        return text.ToString();
    }

    private static DateTime Utc(DateTime time) =>
        time.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time.ToUniversalTime();
}
