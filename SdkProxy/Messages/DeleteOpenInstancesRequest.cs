using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Ends a recurring series on a day.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class DeleteOpenInstancesRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public DeleteOpenInstancesRequest()
    {
        RequestName = "DeleteOpenInstances";
        SeriesEndDate = default;
        StateOfPastInstances = default;
        Target = default;
    }

    /// <summary>When it ends.</summary>
    public DateTime SeriesEndDate
    {
        get => Parameters.ValueOrDefault<DateTime>(nameof(SeriesEndDate));
        set => Parameters[nameof(SeriesEndDate)] = value;
    }

    /// <summary>The state that its appointments before get.</summary>
    public int StateOfPastInstances
    {
        get => Parameters.ValueOrDefault<int>(nameof(StateOfPastInstances));
        set => Parameters[nameof(StateOfPastInstances)] = value;
    }

    /// <summary>The row of the series.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
