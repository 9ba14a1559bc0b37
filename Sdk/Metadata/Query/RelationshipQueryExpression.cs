using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of relationships.</summary>
[DataContract(Name = "RelationshipQueryExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class RelationshipQueryExpression : MetadataQueryExpression;
