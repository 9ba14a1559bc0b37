using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to an update of several records.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpdateMultipleResponse : OrganizationResponse { }
