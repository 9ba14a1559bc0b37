using System.Collections;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A condition that compares a column with values or with another column.</summary>
[DataContract(Name = "ConditionExpression", Namespace = ContractNamespace.V2011)]
public sealed class ConditionExpression : IExtensibleDataObject
{
    /// <summary>Makes an empty condition.</summary>
    public ConditionExpression() { }

    /// <summary>Makes a condition with several values on a column of a linked table.</summary>
    public ConditionExpression(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        params object[] values
    )
    {
        EntityName = entityName;
        AttributeName = attributeName;
        Operator = conditionOperator;
        Values.AddRange(values);
    }

    /// <summary>Makes a condition with one value on a column of a linked table.</summary>
    public ConditionExpression(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        object value
    )
        : this(entityName, attributeName, conditionOperator, [value]) { }

    /// <summary>Makes a condition without a value on a column of a linked table.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator)
        : this(entityName, attributeName, conditionOperator, []) { }

    /// <summary>Makes a condition with several values.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(null, attributeName, conditionOperator, values) { }

    /// <summary>Makes a condition with one value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value)
        : this(null, attributeName, conditionOperator, [value]) { }

    /// <summary>Makes a condition without a value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator)
        : this(null, attributeName, conditionOperator, []) { }

    /// <summary>Makes a condition with the values of a collection.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values)
        : this(null, attributeName, conditionOperator, values?.Cast<object>().ToArray()) { }

    /// <summary>Makes a condition on a column of a linked table whose values may name other columns.</summary>
    public ConditionExpression(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object[] values
    )
        : this(entityName, attributeName, conditionOperator, values)
    {
        CompareColumns = compareColumns;
    }

    /// <summary>Makes a condition on a column of a linked table whose value may name another column.</summary>
    public ConditionExpression(
        string entityName,
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object value
    )
        : this(entityName, attributeName, conditionOperator, compareColumns, [value]) { }

    /// <summary>Makes a condition whose value may name another column.</summary>
    public ConditionExpression(
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object value
    )
        : this(null, attributeName, conditionOperator, compareColumns, [value]) { }

    /// <summary>Makes a condition whose values may name other columns.</summary>
    public ConditionExpression(
        string attributeName,
        ConditionOperator conditionOperator,
        bool compareColumns,
        object[] values
    )
        : this(null, attributeName, conditionOperator, compareColumns, values) { }

    /// <summary>The logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>How column and values are compared.</summary>
    [DataMember]
    public ConditionOperator Operator { get; set; }

    /// <summary>The values.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => field ??= [];
        private set;
    }

    /// <summary>Whether the values name columns to compare with.</summary>
    [DataMember]
    public bool CompareColumns { get; set; }

    /// <summary>The alias of the linked table that has the column.</summary>
    [DataMember(Order = 60)]
    public string EntityName { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
