using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates several records of one table.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class CreateMultipleRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public CreateMultipleRequest()
    {
        RequestName = "CreateMultiple";
        Targets = null;
    }

    /// <summary>The records to create.</summary>
    public EntityCollection Targets
    {
        get => Parameters.ValueOrDefault<EntityCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}
