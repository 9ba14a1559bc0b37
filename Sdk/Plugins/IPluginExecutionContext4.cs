namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the images of messages that carry several records.</summary>
public interface IPluginExecutionContext4 : IPluginExecutionContext3
{
    /// <summary>Snapshots before the main operation, one collection a record.</summary>
    EntityImageCollection[] PreEntityImagesCollection { get; }

    /// <summary>Snapshots after the main operation, one collection a record.</summary>
    EntityImageCollection[] PostEntityImagesCollection { get; }
}
