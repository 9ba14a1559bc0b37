using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="MergeRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class MergeResponse : OrganizationResponse { }
