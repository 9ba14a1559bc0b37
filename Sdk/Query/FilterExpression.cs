using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions and nested filters, combined by and or by or.</summary>
[DataContract(Name = "FilterExpression", Namespace = ContractNamespace.V2011)]
public sealed class FilterExpression : IExtensibleDataObject
{
    /// <summary>Makes an empty filter that combines by and.</summary>
    public FilterExpression() { }

    /// <summary>Makes an empty filter.</summary>
    public FilterExpression(LogicalOperator filterOperator)
    {
        FilterOperator = filterOperator;
    }

    /// <summary>How the parts are combined.</summary>
    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    /// <summary>The conditions.</summary>
    [DataMember]
    public DataCollection<ConditionExpression> Conditions
    {
        get => field ??= [];
        private set;
    }

    /// <summary>The nested filters.</summary>
    [DataMember]
    public DataCollection<FilterExpression> Filters
    {
        get => field ??= [];
        private set;
    }

    /// <summary>A linked table whose rows the filter asks about with any, not any, all or not all.</summary>
    [DataMember]
    public LinkEntity AnyAllFilterLinkEntity { get; set; }

    /// <summary>Whether the filter is that of a quick find.</summary>
    [DataMember(EmitDefaultValue = false, Order = 51)]
    public bool IsQuickFindFilter { get; set; }

    /// <summary>A hint for the database, such as "union".</summary>
    [DataMember(EmitDefaultValue = false, Order = 82)]
    public string FilterHint { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a condition.</summary>
    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    /// <summary>Adds a condition on a column.</summary>
    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    /// <summary>Adds a condition on a column of a linked table.</summary>
    public void AddCondition(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        params object[] values
    ) => Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    /// <summary>Adds a condition whose value may name another column.</summary>
    public void AddCondition(
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object value
    ) => Conditions.Add(new ConditionExpression(attributeName, conditionOperator, compareColumns, value));

    /// <summary>Adds a condition whose values may name other columns.</summary>
    public void AddCondition(
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object[] values
    ) => Conditions.Add(new ConditionExpression(attributeName, conditionOperator, compareColumns, values));

    /// <summary>Adds a condition on a column of a linked table whose value may name another column.</summary>
    public void AddCondition(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object value
    ) => Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, value));

    /// <summary>Adds a condition on a column of a linked table whose values may name other columns.</summary>
    public void AddCondition(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object[] values
    ) => Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, values));

    /// <summary>Adds a nested filter; a null adds nothing.</summary>
    public void AddFilter(FilterExpression childFilter)
    {
        if (childFilter is not null)
        {
            Filters.Add(childFilter);
        }
    }

    /// <summary>Adds an empty nested filter and returns it.</summary>
    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }

    /// <summary>A copy with other conditions and nested filters.</summary>
    internal FilterExpression With(IList<ConditionExpression> conditions, IList<FilterExpression> filters)
    {
        var copy = (FilterExpression)MemberwiseClone();
        copy.Conditions = new DataCollection<ConditionExpression>(conditions);
        copy.Filters = new DataCollection<FilterExpression>(filters);
        return copy;
    }
}
