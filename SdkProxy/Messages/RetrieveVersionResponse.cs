using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveVersionRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveVersionResponse : OrganizationResponse
{
    /// <summary>The version of the service.</summary>
    public string Version => Results.ValueOrDefault<string>(nameof(Version));
}
