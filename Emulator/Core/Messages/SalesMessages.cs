using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>QualifyLead, InitializeFrom, SendEmail, CloseIncident, Merge, BulkDelete and DeleteMultiple.</summary>
internal sealed class SalesMessages(MessageParts parts)
{
    private readonly BulkDeletion deletion = new(parts);

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["QualifyLead"] = QualifyLead;
        bodies["InitializeFrom"] = InitializeFrom;
        bodies["SendEmail"] = SendEmail;
        bodies["CloseIncident"] = CloseIncident;
        bodies["Merge"] = Merge;
        bodies["BulkDelete"] = deletion.Queue;
        bodies["DeleteMultiple"] = DeleteMultiple;
    }

    private QualifyLeadResponse QualifyLead(Caller caller, OrganizationRequest request)
    {
        var operation = new QualifyLeadOperation(parts, caller, request) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        return new QualifyLeadResponse().With("CreatedEntities", operation.Created);
    }

    private InitializeFromResponse InitializeFrom(Caller caller, OrganizationRequest request)
    {
        var source = request.Required<EntityReference>("EntityMoniker");
        var target = request.Required<string>("TargetEntityName");
        if (source.LogicalName != "lead")
        {
            throw new NotSupportedException(
                $"The emulator has no map of columns from '{source.LogicalName}' to '{target}', only those from a lead."
            );
        }

        var id = parts.Messages.Lookups.IdOf(source);
        parts.Security.DemandRow(caller, new EntityReference("lead", id), Security.AccessRight.Read);
        return new InitializeFromResponse().With(
            "Entity",
            ColumnMaps.FromLead(parts, ColumnMaps.ReadLead(parts, id), target)
        );
    }

    private SendEmailResponse SendEmail(Caller caller, OrganizationRequest request)
    {
        var operation = new SendEmailOperation(parts, caller, request) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        return new SendEmailResponse().With("Subject", operation.Subject);
    }

    private CloseIncidentResponse CloseIncident(Caller caller, OrganizationRequest request)
    {
        parts.Pipeline.Run(new CloseIncidentOperation(parts, caller, request) { RequestId = request.RequestId });
        return new CloseIncidentResponse();
    }

    private MergeResponse Merge(Caller caller, OrganizationRequest request)
    {
        parts.Pipeline.Run(new MergeOperation(parts, caller, request) { RequestId = request.RequestId });
        return new MergeResponse();
    }

    // "Use bulk operation messages": DeleteMultiple is for elastic tables only, and all tables here are standard ones.
    private OrganizationResponse DeleteMultiple(Caller caller, OrganizationRequest request)
    {
        var targets = request.Required<EntityReferenceCollection>("Targets");
        var table = targets.Count > 0 ? parts.Catalog.Table(targets[0].LogicalName).LogicalName : "none";
        throw new DataverseFault(
            FaultCodes.NotSupported,
            $"The 'DeleteMultiple' method does not support entities of type '{table}': it is for elastic "
                + "tables only. Use BulkDelete."
        );
    }
}
