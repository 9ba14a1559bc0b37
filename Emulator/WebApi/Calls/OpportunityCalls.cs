using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>WinOpportunity and LoseOpportunity.</summary>
internal static class OpportunityCalls
{
    private const string Close = "OpportunityClose";
    private const string Status = "Status";

    /// <summary>Adds the calls.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["WinOpportunity"] = Run;
        calls["LoseOpportunity"] = Run;
    }

    private static ApiReply Run(Call call)
    {
        call.Demand("POST");
        var activity = new RowReader(call.Request).ReadFlat(
            call.Request.Model.Table("opportunityclose"),
            call.Required(Close)
        );
        call.Request.Service.Execute(
            new OrganizationRequest(call.Name)
            {
                [Close] = activity,
                [Status] = new OptionSetValue((int)JsonValues.Read("Edm.Int32", call.Required(Status), Status)),
            }
        );
        return ApiReply.NoContent;
    }
}
