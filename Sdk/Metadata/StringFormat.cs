using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a text is shown.</summary>
[DataContract(Name = "StringFormat", Namespace = ContractNamespace.Metadata2011)]
public enum StringFormat
{
    /// <summary>Email.</summary>
    [EnumMember(Value = "Email")]
    Email = 0,

    /// <summary>Text.</summary>
    [EnumMember(Value = "Text")]
    Text = 1,

    /// <summary>Text area.</summary>
    [EnumMember(Value = "TextArea")]
    TextArea = 2,

    /// <summary>Url.</summary>
    [EnumMember(Value = "Url")]
    Url = 3,

    /// <summary>Ticker symbol.</summary>
    [EnumMember(Value = "TickerSymbol")]
    TickerSymbol = 4,

    /// <summary>Phonetic guide.</summary>
    [EnumMember(Value = "PhoneticGuide")]
    PhoneticGuide = 5,

    /// <summary>Version number.</summary>
    [EnumMember(Value = "VersionNumber")]
    VersionNumber = 6,

    /// <summary>Phone.</summary>
    [EnumMember(Value = "Phone")]
    Phone = 7,

    /// <summary>Json.</summary>
    [EnumMember(Value = "Json")]
    Json = 8,

    /// <summary>Rich text.</summary>
    [EnumMember(Value = "RichText")]
    RichText = 9,
}
