using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query for records whose columns equal given values.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = ContractNamespace.V2011)]
public sealed class QueryByAttribute : QueryBase
{
    /// <summary>Makes a query without a table, with no columns and the first page.</summary>
    public QueryByAttribute()
    {
        ColumnSet = new ColumnSet();
        PageInfo = new PagingInfo();
    }

    /// <summary>Makes a query on the table, whose columns have to be set.</summary>
    public QueryByAttribute(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The columns to compare, one for each value.</summary>
    [DataMember]
    public DataCollection<string> Attributes
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The values to compare with, one for each column.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The columns to return.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    /// <summary>The sort order.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The page to return.</summary>
    [DataMember]
    public PagingInfo PageInfo { get; set; }

    /// <summary>The largest number of records to return.</summary>
    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>Adds a column and the value it has to have.</summary>
    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }

    /// <summary>Adds a column to the sort order.</summary>
    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));
}
