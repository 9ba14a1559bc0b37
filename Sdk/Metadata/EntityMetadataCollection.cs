using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definitions of tables.</summary>
[CollectionDataContract(Name = "EntityMetadataCollection", Namespace = ContractNamespace.V2011)]
public sealed class EntityMetadataCollection : DataCollection<EntityMetadata>;
