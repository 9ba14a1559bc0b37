namespace Microsoft.Xrm.Sdk;

/// <summary>Names the column of a property of an early-bound class.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeLogicalNameAttribute(string logicalName) : Attribute
{
    /// <summary>The logical name of the column.</summary>
    public string LogicalName { get; } = logicalName;
}
