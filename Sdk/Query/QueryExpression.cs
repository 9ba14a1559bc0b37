using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as an object tree: columns, filters, linked tables and order.</summary>
[DataContract(Name = "QueryExpression", Namespace = ContractNamespace.V2011)]
public sealed class QueryExpression : QueryBase
{
    /// <summary>A query without a table.</summary>
    public static readonly QueryExpression Empty = new();

    /// <summary>Makes a query without a table.</summary>
    public QueryExpression() { }

    /// <summary>Makes a query on the table.</summary>
    public QueryExpression(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The columns to return.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; } = new();

    /// <summary>The filter.</summary>
    [DataMember]
    public FilterExpression Criteria { get; set; } = new();

    /// <summary>Whether equal rows are returned once.</summary>
    [DataMember]
    public bool Distinct { get; set; }

    /// <summary>An index that the database shall use.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    /// <summary>The linked tables.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The sort order.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The page to return.</summary>
    [DataMember]
    public PagingInfo PageInfo { get; set; } = new();

    /// <summary>A query whose results this one reads.</summary>
    [DataMember(EmitDefaultValue = false, IsRequired = false)]
    public QueryExpression SubQueryExpression { get; set; }

    /// <summary>Whether the query reads without locks; the platform ignores it now.</summary>
    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    /// <summary>The largest number of records to return.</summary>
    [DataMember(EmitDefaultValue = false, Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>Hints for the database.</summary>
    [DataMember(EmitDefaultValue = false, Order = 92)]
    public string QueryHints { get; set; }

    /// <summary>Where the data is read from: empty, or "retained" for archived rows.</summary>
    [DataMember(EmitDefaultValue = false, Order = 93)]
    public string DataSource { get; set; }

    /// <summary>Adds a linked table that has to have a match.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Adds a linked table.</summary>
    public LinkEntity AddLink(
        string linkToEntityName,
        string linkFromAttributeName,
        string linkToAttributeName,
        JoinOperator joinOperator
    )
    {
        var link = new LinkEntity(
            EntityName,
            linkToEntityName,
            linkFromAttributeName,
            linkToAttributeName,
            joinOperator
        );
        LinkEntities.Add(link);
        return link;
    }

    /// <summary>Adds a column to the sort order.</summary>
    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));

    /// <summary>Adds an aliased column, or one of a linked table, to the sort order.</summary>
    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) =>
        Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));

    /// <summary>Shows the query to a visitor, which may return another one.</summary>
    public QueryExpression Accept(IQueryExpressionVisitor visitor) => visitor.Visit(this);

    /// <summary>A copy with other orders and linked tables.</summary>
    internal QueryExpression With(IList<OrderExpression> orders, IList<LinkEntity> links)
    {
        var copy = (QueryExpression)MemberwiseClone();
        copy.Orders = new DataCollection<OrderExpression>(orders);
        copy.LinkEntities = new DataCollection<LinkEntity>(links);
        return copy;
    }
}
