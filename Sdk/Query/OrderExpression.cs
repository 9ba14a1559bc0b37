using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>One column by which results are sorted.</summary>
[DataContract(Name = "OrderExpression", Namespace = ContractNamespace.V2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    /// <summary>Makes an order without a column.</summary>
    public OrderExpression() { }

    /// <summary>Makes an order by a column.</summary>
    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    /// <summary>Makes an order by a column with an alias, for aggregates.</summary>
    public OrderExpression(string attributeName, OrderType orderType, string alias)
        : this(attributeName, orderType)
    {
        Alias = alias;
    }

    /// <summary>Makes an order by a column of a linked table.</summary>
    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName)
        : this(attributeName, orderType, alias)
    {
        EntityName = entityName;
    }

    /// <summary>The logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>The direction.</summary>
    [DataMember]
    public OrderType OrderType { get; set; }

    /// <summary>The alias of an aggregated or grouped column.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>The alias of the linked table that has the column.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
