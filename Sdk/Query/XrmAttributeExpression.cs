using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column that a query aggregates or groups by.</summary>
[DataContract(Name = "AttributeExpression", Namespace = ContractNamespace.V2011)]
public sealed class XrmAttributeExpression : IExtensibleDataObject
{
    /// <summary>Makes an empty expression.</summary>
    public XrmAttributeExpression() { }

    /// <summary>Makes an expression of a column.</summary>
    public XrmAttributeExpression(string attributeName)
    {
        AttributeName = attributeName;
    }

    /// <summary>Makes an expression that aggregates a column.</summary>
    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType)
        : this(attributeName)
    {
        AggregateType = aggregateType;
    }

    /// <summary>Makes an expression that aggregates a column under an alias.</summary>
    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias)
        : this(attributeName, aggregateType)
    {
        Alias = alias;
    }

    /// <summary>Makes an expression that groups by a part of a date.</summary>
    public XrmAttributeExpression(
        string attributeName,
        XrmAggregateType aggregateType,
        string alias,
        XrmDateTimeGrouping dateTimeGrouping
    )
        : this(attributeName, aggregateType, alias)
    {
        DateTimeGrouping = dateTimeGrouping;
    }

    /// <summary>The logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>The function that aggregates the column.</summary>
    [DataMember]
    public XrmAggregateType AggregateType { get; set; }

    /// <summary>The name of the result.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>Whether rows are grouped by the column.</summary>
    [DataMember]
    public bool HasGroupBy { get; set; }

    /// <summary>The part of the date by which rows are grouped.</summary>
    [DataMember]
    public XrmDateTimeGrouping DateTimeGrouping { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
