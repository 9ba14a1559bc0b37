using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a column.</summary>
[DataContract(Name = "AttributeTypeCode", Namespace = ContractNamespace.Metadata2011)]
public enum AttributeTypeCode
{
    /// <summary>Boolean.</summary>
    [EnumMember(Value = "Boolean")]
    Boolean = 0,

    /// <summary>Customer.</summary>
    [EnumMember(Value = "Customer")]
    Customer = 1,

    /// <summary>Date time.</summary>
    [EnumMember(Value = "DateTime")]
    DateTime = 2,

    /// <summary>Decimal.</summary>
    [EnumMember(Value = "Decimal")]
    Decimal = 3,

    /// <summary>Double.</summary>
    [EnumMember(Value = "Double")]
    Double = 4,

    /// <summary>Integer.</summary>
    [EnumMember(Value = "Integer")]
    Integer = 5,

    /// <summary>Lookup.</summary>
    [EnumMember(Value = "Lookup")]
    Lookup = 6,

    /// <summary>Memo.</summary>
    [EnumMember(Value = "Memo")]
    Memo = 7,

    /// <summary>Money.</summary>
    [EnumMember(Value = "Money")]
    Money = 8,

    /// <summary>Owner.</summary>
    [EnumMember(Value = "Owner")]
    Owner = 9,

    /// <summary>Party list.</summary>
    [EnumMember(Value = "PartyList")]
    PartyList = 10,

    /// <summary>Picklist.</summary>
    [EnumMember(Value = "Picklist")]
    Picklist = 11,

    /// <summary>State.</summary>
    [EnumMember(Value = "State")]
    State = 12,

    /// <summary>Status.</summary>
    [EnumMember(Value = "Status")]
    Status = 13,

    /// <summary>String.</summary>
    [EnumMember(Value = "String")]
    String = 14,

    /// <summary>Uniqueidentifier.</summary>
    [EnumMember(Value = "Uniqueidentifier")]
    Uniqueidentifier = 15,

    /// <summary>Calendar rules.</summary>
    [EnumMember(Value = "CalendarRules")]
    CalendarRules = 16,

    /// <summary>Virtual.</summary>
    [EnumMember(Value = "Virtual")]
    Virtual = 17,

    /// <summary>Big int.</summary>
    [EnumMember(Value = "BigInt")]
    BigInt = 18,

    /// <summary>Managed property.</summary>
    [EnumMember(Value = "ManagedProperty")]
    ManagedProperty = 19,

    /// <summary>Entity name.</summary>
    [EnumMember(Value = "EntityName")]
    EntityName = 20,
}
