namespace Microsoft.Xrm.Sdk;

/// <summary>How an operation ended, as a plug-in reports it with an exception.</summary>
public enum OperationStatus
{
    /// <summary>The operation failed.</summary>
    Failed = 0,

    /// <summary>The operation was cancelled.</summary>
    Canceled = 1,

    /// <summary>The operation is to be tried again.</summary>
    Retry = 2,

    /// <summary>The operation is suspended.</summary>
    Suspended = 3,

    /// <summary>The operation succeeded.</summary>
    Succeeded = 4,
}
