using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Deletes in the background what queries find.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class BulkDeleteRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public BulkDeleteRequest()
    {
        RequestName = "BulkDelete";
        CCRecipients = default;
        JobName = default;
        QuerySet = default;
        RecurrencePattern = default;
        SendEmailNotification = default;
        StartDateTime = default;
        ToRecipients = default;
    }

    /// <summary>The users who get a copy of it.</summary>
    public Guid[] CCRecipients
    {
        get => Parameters.ValueOrDefault<Guid[]>(nameof(CCRecipients));
        set => Parameters[nameof(CCRecipients)] = value;
    }

    /// <summary>The name of the job.</summary>
    public string JobName
    {
        get => Parameters.ValueOrDefault<string>(nameof(JobName));
        set => Parameters[nameof(JobName)] = value;
    }

    /// <summary>The queries that find the rows to delete.</summary>
    public QueryExpression[] QuerySet
    {
        get => Parameters.ValueOrDefault<QueryExpression[]>(nameof(QuerySet));
        set => Parameters[nameof(QuerySet)] = value;
    }

    /// <summary>How often the job repeats, as in iCalendar; empty for once.</summary>
    public string RecurrencePattern
    {
        get => Parameters.ValueOrDefault<string>(nameof(RecurrencePattern));
        set => Parameters[nameof(RecurrencePattern)] = value;
    }

    /// <summary>Whether it runs at once.</summary>
    public bool? RunNow
    {
        get => Parameters.ValueOrDefault<bool?>(nameof(RunNow));
        set => Parameters[nameof(RunNow)] = value;
    }

    /// <summary>Whether an email tells of the end.</summary>
    public bool SendEmailNotification
    {
        get => Parameters.ValueOrDefault<bool>(nameof(SendEmailNotification));
        set => Parameters[nameof(SendEmailNotification)] = value;
    }

    /// <summary>The import whose rows are deleted, or null.</summary>
    public Guid? SourceImportId
    {
        get => Parameters.ValueOrDefault<Guid?>(nameof(SourceImportId));
        set => Parameters[nameof(SourceImportId)] = value;
    }

    /// <summary>When it runs first.</summary>
    public DateTime StartDateTime
    {
        get => Parameters.ValueOrDefault<DateTime>(nameof(StartDateTime));
        set => Parameters[nameof(StartDateTime)] = value;
    }

    /// <summary>The users who get that email.</summary>
    public Guid[] ToRecipients
    {
        get => Parameters.ValueOrDefault<Guid[]>(nameof(ToRecipients));
        set => Parameters[nameof(ToRecipients)] = value;
    }
}
