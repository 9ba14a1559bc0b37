using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Closes an opportunity as won.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class WinOpportunityRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public WinOpportunityRequest()
    {
        RequestName = "WinOpportunity";
        OpportunityClose = default;
        Status = default;
    }

    /// <summary>The close activity, which names the opportunity in its column opportunityid.</summary>
    public Entity OpportunityClose
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(OpportunityClose));
        set => Parameters[nameof(OpportunityClose)] = value;
    }

    /// <summary>The status reason; -1 stands for the default.</summary>
    public OptionSetValue Status
    {
        get => Parameters.ValueOrDefault<OptionSetValue>(nameof(Status));
        set => Parameters[nameof(Status)] = value;
    }
}
