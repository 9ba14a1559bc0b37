using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A value out of a list that may grow.</summary>
[DataContract(Name = "ConstantsBase", Namespace = ContractNamespace.Metadata2013)]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    /// <summary>The values that there are.</summary>
    protected static readonly IList<T> ValidValues = [];

    /// <summary>Makes one without a value.</summary>
    protected ConstantsBase() { }

    /// <summary>The value.</summary>
    [DataMember]
    public T Value { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a value to the list.</summary>
    protected static T2 Add<T2>(T value)
        where T2 : ConstantsBase<T>, new()
    {
        ValidValues.Add(value);
        return new T2 { Value = value };
    }

    /// <summary>The constant of that value.</summary>
    /// <exception cref="ArgumentException">The list has no such value.</exception>
    protected static T2 Create<T2>(T value)
        where T2 : ConstantsBase<T>, new()
    {
        var constant = new T2 { Value = value };
        return constant.ValueExistsInList(value)
            ? constant
            : throw new ArgumentException($"'{value}' is no value of {typeof(T2).Name}.", nameof(value));
    }

    /// <summary>Whether the list has that value.</summary>
    protected abstract bool ValueExistsInList(T value);
}
