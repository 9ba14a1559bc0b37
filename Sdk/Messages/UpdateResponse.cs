using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to an update.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpdateResponse : OrganizationResponse { }
