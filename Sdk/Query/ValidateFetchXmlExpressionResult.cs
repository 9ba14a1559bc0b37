using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>What the validation of a FetchXML query found.</summary>
[DataContract(Name = "ValidateFetchXmlExpressionResult", Namespace = ContractNamespace.V90)]
public sealed class ValidateFetchXmlExpressionResult : IExtensibleDataObject
{
    /// <summary>The findings.</summary>
    [DataMember]
    public List<ValidatorIssue> Messages { get; set; }

    /// <summary>Where help on the findings is found.</summary>
    [DataMember]
    public string Helplink { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
