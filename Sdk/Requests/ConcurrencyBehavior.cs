using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether an update or a delete looks at the row version first.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = ContractNamespace.V71)]
public enum ConcurrencyBehavior
{
    /// <summary>The default of the message: updates overwrite.</summary>
    [EnumMember]
    Default = 0,

    /// <summary>Succeeds only while the row still has the version that the caller read.</summary>
    [EnumMember]
    IfRowVersionMatches = 1,

    /// <summary>Writes whatever the version of the row.</summary>
    [EnumMember]
    AlwaysOverwrite = 2,
}
