namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Options in their order.</summary>
public sealed class OptionMetadataCollection : DataCollection<OptionMetadata>
{
    /// <summary>Makes an empty collection.</summary>
    public OptionMetadataCollection() { }

    /// <summary>Makes a collection of the items of a list.</summary>
    public OptionMetadataCollection(IList<OptionMetadata> list)
        : base(list) { }
}
