using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Resolves a case.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class CloseIncidentRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public CloseIncidentRequest()
    {
        RequestName = "CloseIncident";
        IncidentResolution = default;
        Status = default;
    }

    /// <summary>The resolution activity, which names the case in its column incidentid.</summary>
    public Entity IncidentResolution
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(IncidentResolution));
        set => Parameters[nameof(IncidentResolution)] = value;
    }

    /// <summary>The status reason; -1 stands for the default.</summary>
    public OptionSetValue Status
    {
        get => Parameters.ValueOrDefault<OptionSetValue>(nameof(Status));
        set => Parameters[nameof(Status)] = value;
    }
}
