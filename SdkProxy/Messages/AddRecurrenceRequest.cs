using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Makes a recurring series of an appointment.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class AddRecurrenceRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public AddRecurrenceRequest()
    {
        RequestName = "AddRecurrence";
        AppointmentId = default;
        Target = default;
    }

    /// <summary>The appointment, which goes.</summary>
    public Guid AppointmentId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(AppointmentId));
        set => Parameters[nameof(AppointmentId)] = value;
    }

    /// <summary>A recurring appointment that says when it takes place.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
