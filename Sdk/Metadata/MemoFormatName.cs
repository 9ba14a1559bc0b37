using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How long texts are shown.</summary>
[DataContract(Name = "MemoFormatName", Namespace = ContractNamespace.Metadata90)]
public sealed class MemoFormatName : ConstantsBase<string>
{
    /// <summary>The value "Email".</summary>
    public static readonly MemoFormatName Email = Add<MemoFormatName>("Email");

    /// <summary>The value "Json".</summary>
    public static readonly MemoFormatName Json = Add<MemoFormatName>("Json");

    /// <summary>The value "RichText".</summary>
    public static readonly MemoFormatName RichText = Add<MemoFormatName>("RichText");

    /// <summary>The value "Text".</summary>
    public static readonly MemoFormatName Text = Add<MemoFormatName>("Text");

    /// <summary>The value "TextArea".</summary>
    public static readonly MemoFormatName TextArea = Add<MemoFormatName>("TextArea");

    private static readonly string[] Known =
    [
        nameof(Email),
        nameof(Json),
        nameof(RichText),
        nameof(Text),
        nameof(TextArea),
    ];

    /// <summary>Makes one without a value.</summary>
    public MemoFormatName() { }

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(MemoFormatName stringFormatA, MemoFormatName stringFormatB) =>
        string.Equals(stringFormatA?.Value, stringFormatB?.Value, StringComparison.Ordinal);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(MemoFormatName stringFormatA, MemoFormatName stringFormatB) =>
        !(stringFormatA == stringFormatB);

    /// <summary>The one with that value; an exception when there is none.</summary>
    public static implicit operator MemoFormatName(string formatName) => Create<MemoFormatName>(formatName);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is MemoFormatName other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    protected override bool ValueExistsInList(string value) => Array.IndexOf(Known, value) >= 0;
}
