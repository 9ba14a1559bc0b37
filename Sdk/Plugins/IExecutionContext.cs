namespace Microsoft.Xrm.Sdk;

/// <summary>What the platform tells a plug-in about the operation that runs it.</summary>
public interface IExecutionContext
{
    /// <summary>The mode: 0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>The isolation: 1 none, 2 sandbox.</summary>
    int IsolationMode { get; }

    /// <summary>How many operations deep the call chain is, from 1.</summary>
    int Depth { get; }

    /// <summary>The name of the message.</summary>
    string MessageName { get; }

    /// <summary>The logical name of the table.</summary>
    string PrimaryEntityName { get; }

    /// <summary>The id of the request, if there is one.</summary>
    Guid? RequestId { get; }

    /// <summary>The logical name of the second table, or "none".</summary>
    string SecondaryEntityName { get; }

    /// <summary>The parameters of the request.</summary>
    ParameterCollection InputParameters { get; }

    /// <summary>The results, after the main operation.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>Values that plug-ins pass on along the pipeline.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user for whom the plug-in runs.</summary>
    Guid UserId { get; }

    /// <summary>The user who started the operation.</summary>
    Guid InitiatingUserId { get; }

    /// <summary>The business unit of the user.</summary>
    Guid BusinessUnitId { get; }

    /// <summary>The id of the organisation.</summary>
    Guid OrganizationId { get; }

    /// <summary>The unique name of the organisation.</summary>
    string OrganizationName { get; }

    /// <summary>The id of the record.</summary>
    Guid PrimaryEntityId { get; }

    /// <summary>Snapshots of the record before the main operation.</summary>
    EntityImageCollection PreEntityImages { get; }

    /// <summary>Snapshots of the record after the main operation.</summary>
    EntityImageCollection PostEntityImages { get; }

    /// <summary>The step that runs the plug-in.</summary>
    EntityReference OwningExtension { get; }

    /// <summary>The id that all operations of one call chain share.</summary>
    Guid CorrelationId { get; }

    /// <summary>Whether the plug-in runs in an offline client.</summary>
    bool IsExecutingOffline { get; }

    /// <summary>Whether the operation was made offline and is played back.</summary>
    bool IsOfflinePlayback { get; }

    /// <summary>Whether the plug-in runs in the transaction of the main operation.</summary>
    bool IsInTransaction { get; }

    /// <summary>The id of the operation, or of the asynchronous job.</summary>
    Guid OperationId { get; }

    /// <summary>When the operation, or the asynchronous job, was created, in UTC.</summary>
    DateTime OperationCreatedOn { get; }
}
