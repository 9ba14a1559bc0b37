namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Tells the names of a kind of metadata in Web API addresses.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class MetadataNameAttribute : Attribute
{
    /// <summary>The name of the collection.</summary>
    public string LogicalCollectionName { get; set; }

    /// <summary>The name of the kind.</summary>
    public string LogicalName { get; set; }
}
