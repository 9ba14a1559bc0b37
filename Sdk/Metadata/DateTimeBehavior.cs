using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How dates treat time zones.</summary>
[DataContract(Name = "DateTimeBehavior", Namespace = ContractNamespace.Metadata71)]
public sealed class DateTimeBehavior : ConstantsBase<string>
{
    /// <summary>The value "DateOnly".</summary>
    public static readonly DateTimeBehavior DateOnly = Add<DateTimeBehavior>("DateOnly");

    /// <summary>The value "TimeZoneIndependent".</summary>
    public static readonly DateTimeBehavior TimeZoneIndependent = Add<DateTimeBehavior>("TimeZoneIndependent");

    /// <summary>The value "UserLocal".</summary>
    public static readonly DateTimeBehavior UserLocal = Add<DateTimeBehavior>("UserLocal");

    private static readonly string[] Known = [nameof(DateOnly), nameof(TimeZoneIndependent), nameof(UserLocal)];

    /// <summary>Makes one without a value.</summary>
    public DateTimeBehavior() { }

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) =>
        string.Equals(behaviorA?.Value, behaviorB?.Value, StringComparison.Ordinal);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => !(behaviorA == behaviorB);

    /// <summary>The one with that value; an exception when there is none.</summary>
    public static implicit operator DateTimeBehavior(string behavior) => Create<DateTimeBehavior>(behavior);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is DateTimeBehavior other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    protected override bool ValueExistsInList(string value) => Array.IndexOf(Known, value) >= 0;
}
