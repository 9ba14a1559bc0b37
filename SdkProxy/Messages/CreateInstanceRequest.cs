using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Makes the next appointments of a recurring series.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class CreateInstanceRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public CreateInstanceRequest()
    {
        RequestName = "CreateInstance";
        Count = default;
        Target = default;
    }

    /// <summary>How many.</summary>
    public int Count
    {
        get => Parameters.ValueOrDefault<int>(nameof(Count));
        set => Parameters[nameof(Count)] = value;
    }

    /// <summary>The row of the series.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
