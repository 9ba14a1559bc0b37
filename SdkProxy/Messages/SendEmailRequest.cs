using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Sends an email.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class SendEmailRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public SendEmailRequest()
    {
        RequestName = "SendEmail";
        EmailId = default;
        IssueSend = default;
        TrackingToken = default;
    }

    /// <summary>The id of the email.</summary>
    public Guid EmailId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(EmailId));
        set => Parameters[nameof(EmailId)] = value;
    }

    /// <summary>Whether it is really sent; otherwise it counts as sent only.</summary>
    public bool IssueSend
    {
        get => Parameters.ValueOrDefault<bool>(nameof(IssueSend));
        set => Parameters[nameof(IssueSend)] = value;
    }

    /// <summary>The text by which answers are recognised, added to the subject; may be empty.</summary>
    public string TrackingToken
    {
        get => Parameters.ValueOrDefault<string>(nameof(TrackingToken));
        set => Parameters[nameof(TrackingToken)] = value;
    }
}
