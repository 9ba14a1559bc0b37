using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to the removal of a link.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class DisassociateResponse : OrganizationResponse { }
