using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns that a query returns.</summary>
[DataContract(Name = "ColumnSet", Namespace = ContractNamespace.V2011)]
public sealed class ColumnSet : IExtensibleDataObject
{
    /// <summary>Makes a set without columns.</summary>
    public ColumnSet() { }

    /// <summary>Makes a set of all columns, or of none.</summary>
    public ColumnSet(bool allColumns)
    {
        AllColumns = allColumns;
    }

    /// <summary>Makes a set of the named columns.</summary>
    public ColumnSet(params string[] columns)
    {
        Columns.AddRange(columns);
    }

    /// <summary>Whether every column is returned.</summary>
    [DataMember]
    public bool AllColumns { get; set; }

    /// <summary>The logical names of the columns.</summary>
    [DataMember]
    public DataCollection<string> Columns
    {
        get => field ??= [];
        set;
    }

    /// <summary>Columns that are aggregated or grouped.</summary>
    [DataMember]
    public DataCollection<XrmAttributeExpression> AttributeExpressions
    {
        get => field ??= [];
        set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether a file column is loaded only when it is read.</summary>
    public bool HasLazyFileAttribute { get; set; }

    /// <summary>The table of the file column that is loaded when it is read.</summary>
    public string LazyFileAttributeEntityName { get; set; }

    /// <summary>The name of the file column that is loaded when it is read.</summary>
    public string LazyFileAttributeKey { get; set; }

    /// <summary>The largest file that is loaded.</summary>
    public int LazyFileAttributeSizeLimit { get; set; }

    /// <summary>The content of the file column that is loaded when it is read.</summary>
    public Lazy<object> LazyFileAttributeValue { get; set; }

    /// <summary>Adds a column.</summary>
    public void AddColumn(string column) => Columns.Add(column);

    /// <summary>Adds columns.</summary>
    public void AddColumns(params string[] columns)
    {
        foreach (var column in columns)
        {
            AddColumn(column);
        }
    }
}
