using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of alternate keys.</summary>
[DataContract(Name = "EntityKeyQueryExpression", Namespace = ContractNamespace.Version8)]
public sealed class EntityKeyQueryExpression : MetadataQueryExpression;
