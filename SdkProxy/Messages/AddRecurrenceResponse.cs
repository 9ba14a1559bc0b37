using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="AddRecurrenceRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class AddRecurrenceResponse : OrganizationResponse
{
#pragma warning disable IDE1006, SA1300 // The platform writes it so.
    /// <summary>The id of the series.</summary>
    public Guid id => Results.ValueOrDefault<Guid>(nameof(id));
#pragma warning restore IDE1006, SA1300
}
