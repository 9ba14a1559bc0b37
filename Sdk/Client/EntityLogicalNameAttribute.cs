namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Names the table of an early-bound class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntityLogicalNameAttribute(string logicalName) : Attribute
{
    /// <summary>The logical name of the table.</summary>
    public string LogicalName { get; } = logicalName;
}
