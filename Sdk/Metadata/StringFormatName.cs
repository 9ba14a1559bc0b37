using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How texts are shown.</summary>
[DataContract(Name = "StringFormatName", Namespace = ContractNamespace.Metadata2013)]
public sealed class StringFormatName : ConstantsBase<string>
{
    /// <summary>The value "Email".</summary>
    public static readonly StringFormatName Email = Add<StringFormatName>("Email");

    /// <summary>The value "Json".</summary>
    public static readonly StringFormatName Json = Add<StringFormatName>("Json");

    /// <summary>The value "Phone".</summary>
    public static readonly StringFormatName Phone = Add<StringFormatName>("Phone");

    /// <summary>The value "PhoneticGuide".</summary>
    public static readonly StringFormatName PhoneticGuide = Add<StringFormatName>("PhoneticGuide");

    /// <summary>The value "RichText".</summary>
    public static readonly StringFormatName RichText = Add<StringFormatName>("RichText");

    /// <summary>The value "Text".</summary>
    public static readonly StringFormatName Text = Add<StringFormatName>("Text");

    /// <summary>The value "TextArea".</summary>
    public static readonly StringFormatName TextArea = Add<StringFormatName>("TextArea");

    /// <summary>The value "TickerSymbol".</summary>
    public static readonly StringFormatName TickerSymbol = Add<StringFormatName>("TickerSymbol");

    /// <summary>The value "Url".</summary>
    public static readonly StringFormatName Url = Add<StringFormatName>("Url");

    /// <summary>The value "VersionNumber".</summary>
    public static readonly StringFormatName VersionNumber = Add<StringFormatName>("VersionNumber");

    private static readonly string[] Known =
    [
        nameof(Email),
        nameof(Json),
        nameof(Phone),
        nameof(PhoneticGuide),
        nameof(RichText),
        nameof(Text),
        nameof(TextArea),
        nameof(TickerSymbol),
        nameof(Url),
        nameof(VersionNumber),
    ];

    /// <summary>Makes one without a value.</summary>
    public StringFormatName() { }

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(StringFormatName stringFormatA, StringFormatName stringFormatB) =>
        string.Equals(stringFormatA?.Value, stringFormatB?.Value, StringComparison.Ordinal);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(StringFormatName stringFormatA, StringFormatName stringFormatB) =>
        !(stringFormatA == stringFormatB);

    /// <summary>The one with that value; an exception when there is none.</summary>
    public static implicit operator StringFormatName(string formatName) => Create<StringFormatName>(formatName);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is StringFormatName other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    protected override bool ValueExistsInList(string value) => Array.IndexOf(Known, value) >= 0;
}
