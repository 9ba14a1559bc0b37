using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Makes account, contact and opportunity of a lead.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class QualifyLeadRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public QualifyLeadRequest()
    {
        RequestName = "QualifyLead";
        CreateAccount = default;
        CreateContact = default;
        CreateOpportunity = default;
        LeadId = default;
        OpportunityCurrencyId = default;
        OpportunityCustomerId = default;
        SourceCampaignId = default;
        Status = default;
    }

    /// <summary>Whether an account is made of it.</summary>
    public bool CreateAccount
    {
        get => Parameters.ValueOrDefault<bool>(nameof(CreateAccount));
        set => Parameters[nameof(CreateAccount)] = value;
    }

    /// <summary>Whether a contact is made of it.</summary>
    public bool CreateContact
    {
        get => Parameters.ValueOrDefault<bool>(nameof(CreateContact));
        set => Parameters[nameof(CreateContact)] = value;
    }

    /// <summary>Whether an opportunity is made of it.</summary>
    public bool CreateOpportunity
    {
        get => Parameters.ValueOrDefault<bool>(nameof(CreateOpportunity));
        set => Parameters[nameof(CreateOpportunity)] = value;
    }

    /// <summary>The lead.</summary>
    public EntityReference LeadId
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(LeadId));
        set => Parameters[nameof(LeadId)] = value;
    }

    /// <summary>The currency of the opportunity; null for that of the lead.</summary>
    public EntityReference OpportunityCurrencyId
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(OpportunityCurrencyId));
        set => Parameters[nameof(OpportunityCurrencyId)] = value;
    }

    /// <summary>The account or contact of the opportunity; null for those that are made.</summary>
    public EntityReference OpportunityCustomerId
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(OpportunityCustomerId));
        set => Parameters[nameof(OpportunityCustomerId)] = value;
    }

    /// <summary>The row of the business process flow that the opportunity goes on with, or null.</summary>
    public EntityReference ProcessInstanceId
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(ProcessInstanceId));
        set => Parameters[nameof(ProcessInstanceId)] = value;
    }

    /// <summary>The campaign of the opportunity, or null.</summary>
    public EntityReference SourceCampaignId
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(SourceCampaignId));
        set => Parameters[nameof(SourceCampaignId)] = value;
    }

    /// <summary>The status reason of the qualified lead; -1 stands for the default.</summary>
    public OptionSetValue Status
    {
        get => Parameters.ValueOrDefault<OptionSetValue>(nameof(Status));
        set => Parameters[nameof(Status)] = value;
    }
}
