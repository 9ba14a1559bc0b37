using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>QualifyLead: account, contact and opportunity of a lead, which becomes qualified.</summary>
/// <remarks>
/// "QualifyLeadRequest Class": the caller needs the rights to make the rows and to write the lead. The rows are the
/// caller's; whether the platform gives them to the lead's owner is not documented.
/// </remarks>
internal sealed class QualifyLeadOperation : MessageOperation
{
    private const int Qualified = 1;
    private readonly OrganizationRequest request;

    /// <summary>Qualifies the lead that the request names.</summary>
    public QualifyLeadOperation(MessageParts parts, Caller caller, OrganizationRequest request)
        : base(parts, caller, "QualifyLead", "lead")
    {
        this.request = request;
        var lead = request.Required<EntityReference>("LeadId");
        Lead = new EntityReference("lead", parts.Messages.Lookups.IdOf(lead));
    }

    /// <summary>What was made, in order: account, contact, opportunity.</summary>
    public EntityReferenceCollection Created { get; } = [];

    /// <inheritdoc/>
    public override Guid PrimaryId => Lead.Id;

    private EntityReference Lead { get; }

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, Lead, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var lead = ColumnMaps.ReadLead(Parts, Lead.Id);
        if (StateRules.StateIn(lead) is not 0)
        {
            throw DataverseFault.InvalidArgument("The lead is closed already and cannot be qualified.");
        }

        var account = Wants("CreateAccount") ? Make(lead, "account") : null;
        var contact = Wants("CreateContact") ? MakeContact(lead, account) : null;
        var opportunity = Wants("CreateOpportunity") ? MakeOpportunity(lead, account, contact) : null;
        var change = new Entity("lead", Lead.Id)
        {
            ["statecode"] = new OptionSetValue(Qualified),
            ["statuscode"] = new OptionSetValue(StatusOf()),
        };
        if (opportunity is not null)
        {
            change["qualifyingopportunityid"] = opportunity;
            GoOnWith(opportunity);
        }

        Parts.Messages.Rows.UpdateFor(this, change);
        Outputs["CreatedEntities"] = Created;
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(Parts.Catalog.Table("lead"), Lead.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs()
    {
        var inputs = new ParameterCollection();
        foreach (var (name, value) in request.Parameters)
        {
            inputs[name] = EntityCopies.CopyValue(value);
        }

        return inputs;
    }

    private bool Wants(string parameter) => Parameter<bool>(parameter);

    private T? Parameter<T>(string name) =>
        HasInputs
            ? Inputs.TryGetValue<T>(name, out var changed)
                ? changed
                : default
            : request.Optional<T>(name);

    private int StatusOf()
    {
        var given = Parameter<OptionSetValue>("Status")?.Value ?? -1;
        return given == -1 ? StateRules.DefaultStatus(Parts.Catalog.Table("lead"), Qualified) : given;
    }

    private EntityReference MakeContact(Entity lead, EntityReference? account)
    {
        var row = ColumnMaps.FromLead(Parts, lead, "contact");
        row["parentcustomerid"] = account ?? lead.GetAttributeValue<EntityReference>("parentaccountid");
        var contact = Add(row);
        if (account is not null)
        {
            Parts.Messages.Rows.Update(Inner(), new Entity("account", account.Id) { ["primarycontactid"] = contact });
        }

        return contact;
    }

    private EntityReference MakeOpportunity(Entity lead, EntityReference? account, EntityReference? contact)
    {
        var row = ColumnMaps.FromLead(Parts, lead, "opportunity");
        var parentAccount = account ?? lead.GetAttributeValue<EntityReference>("parentaccountid");
        var parentContact = contact ?? lead.GetAttributeValue<EntityReference>("parentcontactid");
        row["parentaccountid"] = parentAccount;
        row["parentcontactid"] = parentContact;
        row["customerid"] =
            Parameter<EntityReference>("OpportunityCustomerId")
            ?? parentAccount
            ?? parentContact
            ?? lead.GetAttributeValue<EntityReference>("customerid");
        Replace(row, "transactioncurrencyid", "OpportunityCurrencyId");
        Replace(row, "campaignid", "SourceCampaignId");
        return Add(row);
    }

    private void Replace(Entity row, string column, string parameter)
    {
        if (Parameter<EntityReference>(parameter) is { } given)
        {
            row[column] = given;
        }
    }

    // The process that the lead ran through goes on with the opportunity.
    private void GoOnWith(EntityReference opportunity)
    {
        if (Parameter<EntityReference>("ProcessInstanceId") is { } process)
        {
            Parts.Messages.Rows.Update(
                Inner(),
                new Entity(process.LogicalName, process.Id) { ["opportunityid"] = opportunity }
            );
        }
    }

    private EntityReference Make(Entity lead, string table) => Add(ColumnMaps.FromLead(Parts, lead, table));

    private EntityReference Add(Entity row)
    {
        var made = new EntityReference(row.LogicalName, Parts.Messages.Rows.Create(Inner(), row));
        Created.Add(made);
        return made;
    }
}
