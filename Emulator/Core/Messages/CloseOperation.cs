using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>
/// WinOpportunity and LoseOpportunity: the close activity, then the opportunity's amount, date and state.
/// </summary>
internal sealed class CloseOperation : MessageOperation
{
    private const int Completed = 1;
    private static readonly string[] OpenColumns = ["statecode", "name", "estimatedvalue", "transactioncurrencyid"];
    private readonly Entity close;
    private readonly OptionSetValue status;
    private readonly int state;

    /// <summary>Closes the opportunity that the close activity names.</summary>
    public CloseOperation(MessageParts parts, Caller caller, OrganizationRequest request, int state)
        : base(parts, caller, request.RequestName, "opportunity")
    {
        this.state = state;
        status = request.Required<OptionSetValue>("Status");
        close = EntityCopies.Copy(request.Required<Entity>("OpportunityClose"));
        var reference =
            close.GetAttributeValue<EntityReference>("opportunityid")
            ?? throw DataverseFault.InvalidArgument("The OpportunityClose names no opportunity in 'opportunityid'.");
        Row = new EntityReference("opportunity", parts.Messages.Lookups.IdOf(reference));
        close["opportunityid"] = Row;
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => Row.Id;

    private EntityReference Row { get; }

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, Row, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var opportunity =
            Parts.Rows.Read(Parts.Catalog.Table("opportunity"), Row.Id, OpenColumns)
            ?? throw DataverseFault.RowNotFound("opportunity", Row.Id);
        if (StateRules.StateIn(opportunity) is not (0 or null))
        {
            throw DataverseFault.InvalidArgument("The opportunity has already been closed.");
        }

        var reason =
            status.Value == -1 ? StateRules.DefaultStatus(Parts.Catalog.Table("opportunity"), state) : status.Value;
        var activity = HasInputs ? (Entity)Inputs["OpportunityClose"] : close;
        CompleteActivity(activity, opportunity, reason);
        Parts.Pipeline.Run(new CreateOperation(Parts, Inner(), activity) { IsInternal = true });
        var change = new Entity("opportunity", Row.Id)
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(reason),
            ["actualvalue"] = activity.GetAttributeValue<Money>("actualrevenue"),
            ["actualclosedate"] = new UserDay(Parts.State).Of(
                Caller.UserId,
                activity.GetAttributeValue<DateTime>("actualend")
            ),
        };
        Parts.Messages.Rows.UpdateFor(this, change);
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(Parts.Catalog.Table("opportunity"), Row.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["OpportunityClose"] = close, ["Status"] = status };

    private void CompleteActivity(Entity activity, Entity opportunity, int reason)
    {
        // A won deal brings what was estimated unless the close says otherwise; a lost one brings nothing.
        var revenue = state == 1 ? opportunity.GetAttributeValue<Money>("estimatedvalue") : new Money(0m);
        var traits = TableTraits.Of(Parts.Catalog.Table("opportunityclose"));
        traits.SetDefault(activity, "subject", $"Opportunity Close - {opportunity.GetAttributeValue<string>("name")}");
        traits.SetDefault(activity, "actualend", Parts.Clock.UtcNow);
        traits.SetDefault(activity, "actualrevenue", revenue is null ? null : new Money(revenue.Value));
        traits.SetDefault(activity, "regardingobjectid", Row);
        traits.SetDefault(
            activity,
            "transactioncurrencyid",
            opportunity.GetAttributeValue<EntityReference>("transactioncurrencyid")
        );
        traits.SetDefault(activity, "opportunitystatecode", new OptionSetValue(state));
        traits.SetDefault(activity, "opportunitystatuscode", new OptionSetValue(reason));
        traits.SetDefault(activity, "statecode", new OptionSetValue(Completed));
    }
}
