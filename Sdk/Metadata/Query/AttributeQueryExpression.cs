using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of columns.</summary>
[DataContract(Name = "AttributeQueryExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class AttributeQueryExpression : MetadataQueryExpression;
