using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="CreateInstanceRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class CreateInstanceResponse : OrganizationResponse
{
    /// <summary>Whether the series has more appointments to come.</summary>
    public bool SeriesCanBeExpanded => Results.ValueOrDefault<bool>(nameof(SeriesCanBeExpanded));
}
