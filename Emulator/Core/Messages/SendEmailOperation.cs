using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>SendEmail: a draft counts as sent, or waits for the mail server. Nothing leaves the emulator.</summary>
internal sealed class SendEmailOperation : MessageOperation
{
    private const int Completed = 1;
    private const int Sent = 3;
    private const int PendingSend = 6;
    private static readonly string[] Columns = ["statecode", "subject", "from", "to", "cc", "bcc"];
    private readonly Guid emailId;
    private readonly bool issueSend;
    private readonly string token;

    /// <summary>Sends the email that the request names.</summary>
    public SendEmailOperation(MessageParts parts, Caller caller, OrganizationRequest request)
        : base(parts, caller, "Send", "email")
    {
        emailId = request.Required<Guid>("EmailId");
        issueSend = request.Required<bool>("IssueSend");
        token = request.Optional<string>("TrackingToken") ?? "";
    }

    /// <summary>The subject as it was sent.</summary>
    public string Subject { get; private set; } = "";

    /// <inheritdoc/>
    public override Guid PrimaryId => emailId;

    /// <inheritdoc/>
    public override void Authorize() =>
        Parts.Security.DemandRow(Caller, new EntityReference("email", emailId), AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var table = Parts.Catalog.Table("email");
        var email = Parts.Rows.Read(table, emailId, Columns) ?? throw DataverseFault.RowNotFound("email", emailId);
        Demand(email);
        Subject = $"{email.GetAttributeValue<string>("subject")} {token}".Trim();
        Parts.Rows.Update(table, new Entity("email", emailId) { ["senton"] = Parts.Clock.UtcNow });
        Parts.Messages.Rows.UpdateFor(
            this,
            new Entity("email", emailId)
            {
                ["subject"] = Subject,
                ["trackingtoken"] = token.Length > 0 ? token : null,
                ["statecode"] = new OptionSetValue(Completed),
                ["statuscode"] = new OptionSetValue(issueSend ? PendingSend : Sent),
            }
        );
        Outputs["Subject"] = Subject;
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(Parts.Catalog.Table("email"), emailId, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new()
        {
            ["EmailId"] = emailId,
            ["IssueSend"] = issueSend,
            ["TrackingToken"] = token,
        };

    private static void Demand(Entity email)
    {
        if (StateRules.StateIn(email) is not 0)
        {
            throw DataverseFault.InvalidArgument("The email is not a draft and cannot be sent.");
        }

        if (!HasParty(email, "from"))
        {
            throw DataverseFault.InvalidArgument("The e-mail must have at least one sender before it can be sent.");
        }

        if (!HasParty(email, "to") && !HasParty(email, "cc") && !HasParty(email, "bcc"))
        {
            throw DataverseFault.InvalidArgument("The e-mail must have at least one recipient before it can be sent.");
        }
    }

    private static bool HasParty(Entity email, string column) =>
        email.GetAttributeValue<EntityCollection>(column) is { Entities.Count: > 0 };
}
