using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Which columns of a prepared row may be filled.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public enum TargetFieldType
{
    /// <summary>All.</summary>
    [EnumMember]
    All = 0,

    /// <summary>Those that a create request may set.</summary>
    [EnumMember]
    ValidForCreate = 1,

    /// <summary>Those that an update request may set.</summary>
    [EnumMember]
    ValidForUpdate = 2,

    /// <summary>Those that can be read.</summary>
    [EnumMember]
    ValidForRead = 3,
}
