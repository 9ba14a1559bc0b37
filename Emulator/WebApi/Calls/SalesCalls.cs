using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>The calls of a salesperson's day: merging, qualifying, sending, closing a case, preparing a row.</summary>
internal static class SalesCalls
{
    /// <summary>Adds the calls.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["Merge"] = Merge;
        calls["QualifyLead"] = QualifyLead;
        calls["SendEmail"] = SendEmail;
        calls["CloseIncident"] = CloseIncident;
        calls["InitializeFrom"] = InitializeFrom;
    }

    private static ApiReply Merge(Call call)
    {
        call.Demand("POST");
        var request = new MergeRequest
        {
            Target = CallValues.Reference(call.Request, call.Required("Target")),
            SubordinateId = CallValues.Reference(call.Request, call.Required("Subordinate")).Id,
            PerformParentingChecks = call.Flag("PerformParentingChecks"),
        };
        if (call.Parameter("UpdateContent") is { } content)
        {
            request.UpdateContent = CallValues.Row(call.Request, content);
        }

        call.Request.Service.Execute(request);
        return ApiReply.NoContent;
    }

    private static ApiReply QualifyLead(Call call)
    {
        call.Demand("POST");
        var response = (QualifyLeadResponse)
            call.Request.Service.Execute(
                new QualifyLeadRequest
                {
                    LeadId = call.BoundTo("lead"),
                    CreateAccount = call.Flag("CreateAccount"),
                    CreateContact = call.Flag("CreateContact"),
                    CreateOpportunity = call.Flag("CreateOpportunity"),
                    OpportunityCurrencyId = Optional(call, "OpportunityCurrencyId"),
                    OpportunityCustomerId = Optional(call, "OpportunityCustomerId"),
                    SourceCampaignId = Optional(call, "SourceCampaignId"),
                    Status = Option(call, "Status"),
                }
            );
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = $"{call.Request.Root}$metadata#Collection(Microsoft.Dynamics.CRM.crmbaseentity)",
                ["value"] = new JsonArray([
                    .. response.CreatedEntities.Select(one => CallValues.Write(call.Request, one)),
                ]),
            }
        );
    }

    private static ApiReply SendEmail(Call call)
    {
        call.Demand("POST");
        var response = (SendEmailResponse)
            call.Request.Service.Execute(
                new SendEmailRequest
                {
                    EmailId = call.BoundTo("email").Id,
                    IssueSend = call.Flag("IssueSend"),
                    TrackingToken = call.Text("TrackingToken") ?? "",
                }
            );
        return ApiReply.Of(new JsonObject { ["@odata.context"] = call.Context, ["Subject"] = response.Subject });
    }

    private static ApiReply CloseIncident(Call call)
    {
        call.Demand("POST");
        call.Request.Service.Execute(
            new CloseIncidentRequest
            {
                IncidentResolution = new RowReader(call.Request).ReadFlat(
                    call.Request.Model.Table("incidentresolution"),
                    call.Required("IncidentResolution")
                ),
                Status = Option(call, "Status"),
            }
        );
        return ApiReply.NoContent;
    }

    private static ApiReply InitializeFrom(Call call)
    {
        call.Demand("GET");
        var response = (InitializeFromResponse)
            call.Request.Service.Execute(
                new InitializeFromRequest
                {
                    EntityMoniker = call.Reference("EntityMoniker"),
                    TargetEntityName = TextOf(call, "TargetEntityName"),
                    TargetFieldType = Enum.TryParse<TargetFieldType>(TextOf(call, "TargetFieldType"), out var type)
                        ? type
                        : TargetFieldType.All,
                }
            );
        return ApiReply.Of((JsonObject)CallValues.Write(call.Request, response.Entity)!);
    }

    // An enumeration may stand with its type: Microsoft.Dynamics.CRM.TargetFieldType'All'.
    private static string TextOf(Call call, string name)
    {
        var text =
            call.Argument(name) ?? throw ApiFault.BadQuery($"The parameter '{name}' of '{call.Name}' is missing.");
        var quote = text.IndexOf('\'', StringComparison.Ordinal);
        return quote < 0 ? text : text[(quote + 1)..].TrimEnd('\'');
    }

    private static EntityReference? Optional(Call call, string name) =>
        call.Parameter(name) is { } json ? CallValues.Reference(call.Request, json) : null;

    private static OptionSetValue Option(Call call, string name) =>
        new((int)JsonValues.Read("Edm.Int32", call.Required(name), name));
}
