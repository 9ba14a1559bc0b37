using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Ids of deleted definitions, by their kind.</summary>
[CollectionDataContract(Name = "DeletedMetadataCollection", Namespace = ContractNamespace.MetadataQuery)]
public sealed class DeletedMetadataCollection : DataCollection<DeletedMetadataFilters, DataCollection<Guid>>;
