using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>One finding of the validation of a FetchXML query.</summary>
[DataContract(Name = "ValidatorIssue", Namespace = ContractNamespace.V90)]
public class ValidatorIssue
{
    /// <summary>The finding in the user's language.</summary>
    [DataMember]
    public string LocalizedMessageText { get; set; }

    /// <summary>The number of an <see cref="InfoCode"/>.</summary>
    [DataMember]
    public int TypeCode { get; set; }

    /// <summary>The number of a <see cref="SeverityLevel"/>.</summary>
    [DataMember]
    public int Severity { get; set; }

    /// <summary>Details by name.</summary>
    [DataMember]
    public Dictionary<string, string> OptionalPropertyBag { get; set; }
}
