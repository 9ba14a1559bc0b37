using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The names of the kinds of columns.</summary>
[DataContract(Name = "AttributeTypeDisplayName", Namespace = ContractNamespace.Metadata2013)]
public sealed class AttributeTypeDisplayName : ConstantsBase<string>
{
    /// <summary>The value "BigIntType".</summary>
    public static readonly AttributeTypeDisplayName BigIntType = Add<AttributeTypeDisplayName>("BigIntType");

    /// <summary>The value "BooleanType".</summary>
    public static readonly AttributeTypeDisplayName BooleanType = Add<AttributeTypeDisplayName>("BooleanType");

    /// <summary>The value "CalendarRulesType".</summary>
    public static readonly AttributeTypeDisplayName CalendarRulesType = Add<AttributeTypeDisplayName>(
        "CalendarRulesType"
    );

    /// <summary>The value "CustomType".</summary>
    public static readonly AttributeTypeDisplayName CustomType = Add<AttributeTypeDisplayName>("CustomType");

    /// <summary>The value "CustomerType".</summary>
    public static readonly AttributeTypeDisplayName CustomerType = Add<AttributeTypeDisplayName>("CustomerType");

    /// <summary>The value "DateTimeType".</summary>
    public static readonly AttributeTypeDisplayName DateTimeType = Add<AttributeTypeDisplayName>("DateTimeType");

    /// <summary>The value "DecimalType".</summary>
    public static readonly AttributeTypeDisplayName DecimalType = Add<AttributeTypeDisplayName>("DecimalType");

    /// <summary>The value "DoubleType".</summary>
    public static readonly AttributeTypeDisplayName DoubleType = Add<AttributeTypeDisplayName>("DoubleType");

    /// <summary>The value "EntityNameType".</summary>
    public static readonly AttributeTypeDisplayName EntityNameType = Add<AttributeTypeDisplayName>("EntityNameType");

    /// <summary>The value "FileType".</summary>
    public static readonly AttributeTypeDisplayName FileType = Add<AttributeTypeDisplayName>("FileType");

    /// <summary>The value "ImageType".</summary>
    public static readonly AttributeTypeDisplayName ImageType = Add<AttributeTypeDisplayName>("ImageType");

    /// <summary>The value "IntegerType".</summary>
    public static readonly AttributeTypeDisplayName IntegerType = Add<AttributeTypeDisplayName>("IntegerType");

    /// <summary>The value "LookupType".</summary>
    public static readonly AttributeTypeDisplayName LookupType = Add<AttributeTypeDisplayName>("LookupType");

    /// <summary>The value "ManagedPropertyType".</summary>
    public static readonly AttributeTypeDisplayName ManagedPropertyType = Add<AttributeTypeDisplayName>(
        "ManagedPropertyType"
    );

    /// <summary>The value "MemoType".</summary>
    public static readonly AttributeTypeDisplayName MemoType = Add<AttributeTypeDisplayName>("MemoType");

    /// <summary>The value "MoneyType".</summary>
    public static readonly AttributeTypeDisplayName MoneyType = Add<AttributeTypeDisplayName>("MoneyType");

    /// <summary>The value "MultiSelectPicklistType".</summary>
    public static readonly AttributeTypeDisplayName MultiSelectPicklistType = Add<AttributeTypeDisplayName>(
        "MultiSelectPicklistType"
    );

    /// <summary>The value "OwnerType".</summary>
    public static readonly AttributeTypeDisplayName OwnerType = Add<AttributeTypeDisplayName>("OwnerType");

    /// <summary>The value "PartyListType".</summary>
    public static readonly AttributeTypeDisplayName PartyListType = Add<AttributeTypeDisplayName>("PartyListType");

    /// <summary>The value "PicklistType".</summary>
    public static readonly AttributeTypeDisplayName PicklistType = Add<AttributeTypeDisplayName>("PicklistType");

    /// <summary>The value "StateType".</summary>
    public static readonly AttributeTypeDisplayName StateType = Add<AttributeTypeDisplayName>("StateType");

    /// <summary>The value "StatusType".</summary>
    public static readonly AttributeTypeDisplayName StatusType = Add<AttributeTypeDisplayName>("StatusType");

    /// <summary>The value "StringType".</summary>
    public static readonly AttributeTypeDisplayName StringType = Add<AttributeTypeDisplayName>("StringType");

    /// <summary>The value "UniqueidentifierType".</summary>
    public static readonly AttributeTypeDisplayName UniqueidentifierType = Add<AttributeTypeDisplayName>(
        "UniqueidentifierType"
    );

    /// <summary>The value "VirtualType".</summary>
    public static readonly AttributeTypeDisplayName VirtualType = Add<AttributeTypeDisplayName>("VirtualType");

    private static readonly string[] Known =
    [
        nameof(BigIntType),
        nameof(BooleanType),
        nameof(CalendarRulesType),
        nameof(CustomType),
        nameof(CustomerType),
        nameof(DateTimeType),
        nameof(DecimalType),
        nameof(DoubleType),
        nameof(EntityNameType),
        nameof(FileType),
        nameof(ImageType),
        nameof(IntegerType),
        nameof(LookupType),
        nameof(ManagedPropertyType),
        nameof(MemoType),
        nameof(MoneyType),
        nameof(MultiSelectPicklistType),
        nameof(OwnerType),
        nameof(PartyListType),
        nameof(PicklistType),
        nameof(StateType),
        nameof(StatusType),
        nameof(StringType),
        nameof(UniqueidentifierType),
        nameof(VirtualType),
    ];

    /// <summary>Makes one without a value.</summary>
    public AttributeTypeDisplayName() { }

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(
        AttributeTypeDisplayName attributeTypeDisplayNameA,
        AttributeTypeDisplayName attributeTypeDisplayNameB
    ) => string.Equals(attributeTypeDisplayNameA?.Value, attributeTypeDisplayNameB?.Value, StringComparison.Ordinal);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(
        AttributeTypeDisplayName attributeTypeDisplayNameA,
        AttributeTypeDisplayName attributeTypeDisplayNameB
    ) => !(attributeTypeDisplayNameA == attributeTypeDisplayNameB);

    /// <summary>The one with that value; an exception when there is none.</summary>
    public static implicit operator AttributeTypeDisplayName(string attributeTypeDisplayName) =>
        Create<AttributeTypeDisplayName>(attributeTypeDisplayName);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is AttributeTypeDisplayName other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    protected override bool ValueExistsInList(string value) => Array.IndexOf(Known, value) >= 0;
}
