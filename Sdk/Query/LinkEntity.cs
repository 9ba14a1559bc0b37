using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A table that is joined to a query or to another linked table.</summary>
[DataContract(Name = "LinkEntity", Namespace = ContractNamespace.V2011)]
public sealed class LinkEntity : IExtensibleDataObject
{
    /// <summary>Makes an empty link.</summary>
    public LinkEntity() { }

    /// <summary>Makes a link between two columns.</summary>
    public LinkEntity(
        string linkFromEntityName,
        string linkToEntityName,
        string linkFromAttributeName,
        string linkToAttributeName,
        JoinOperator joinOperator
    )
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    /// <summary>The column of the table from which the link starts.</summary>
    [DataMember]
    public string LinkFromAttributeName { get; set; }

    /// <summary>The table from which the link starts.</summary>
    [DataMember]
    public string LinkFromEntityName { get; set; }

    /// <summary>The table that is joined.</summary>
    [DataMember]
    public string LinkToEntityName { get; set; }

    /// <summary>The column of the table that is joined.</summary>
    [DataMember]
    public string LinkToAttributeName { get; set; }

    /// <summary>How the table is joined.</summary>
    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    /// <summary>The filter on the joined table.</summary>
    [DataMember]
    public FilterExpression LinkCriteria { get; set; } = new();

    /// <summary>The tables that are joined to the joined table.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The columns to return of the joined table.</summary>
    [DataMember]
    public ColumnSet Columns
    {
        get => field ??= new ColumnSet();
        set;
    }

    /// <summary>The name by which conditions and results refer to the joined table.</summary>
    [DataMember]
    public string EntityAlias { get; set; }

    /// <summary>An index that the database shall use.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    /// <summary>The sort order by columns of the joined table.</summary>
    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders
    {
        get => field ??= [];
        private set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Joins a table, which has to have a match, to the joined table.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Joins a table to the joined table.</summary>
    public LinkEntity AddLink(
        string linkToEntityName,
        string linkFromAttributeName,
        string linkToAttributeName,
        JoinOperator joinOperator
    )
    {
        // The platform's assembly hands down the first table of the chain here; queries do not read it.
        var link = new LinkEntity(
            LinkFromEntityName,
            linkToEntityName,
            linkFromAttributeName,
            linkToAttributeName,
            joinOperator
        );
        LinkEntities.Add(link);
        return link;
    }

    /// <summary>A copy with other orders and linked tables.</summary>
    internal LinkEntity With(IList<OrderExpression> orders, IList<LinkEntity> links)
    {
        var copy = (LinkEntity)MemberwiseClone();
        copy.Orders = new DataCollection<OrderExpression>(orders);
        copy.LinkEntities = new DataCollection<LinkEntity>(links);
        return copy;
    }
}
