using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="SendEmailRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class SendEmailResponse : OrganizationResponse
{
    /// <summary>The subject as it was sent.</summary>
    public string Subject => Results.ValueOrDefault<string>(nameof(Subject));
}
