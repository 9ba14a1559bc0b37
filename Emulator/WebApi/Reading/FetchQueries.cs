using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Answers GET of many rows by FetchXML, given or saved as a view.</summary>
internal static class FetchQueries
{
    private const string PagingCookie = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";
    private const string MoreRecords = "Microsoft.Dynamics.CRM.morerecords";
    private static readonly ColumnSet ViewColumns = new("fetchxml", "returnedtypecode");

    /// <summary>The rows that a view finds.</summary>
    public static ApiReply ReadSaved(ApiRequest request, EdmTable table, string id)
    {
        var view = request.Service.Retrieve(
            "savedquery",
            Guid.TryParse(id, out var key) ? key : throw ApiFault.BadQuery($"'{id}' is no id."),
            ViewColumns
        );
        return Read(request, table, view.GetAttributeValue<string>("fetchxml"));
    }

    /// <summary>The rows that a query finds.</summary>
    public static ApiReply Read(ApiRequest request, EdmTable table, string text)
    {
        var fetch = FetchElement.Load(text);
        var name = (string?)fetch.Element("entity")?.Attribute("name");
        if (name != table.Name)
        {
            throw ApiFault.BadQuery($"The entity name specified in fetchxml ('{name}') does not match '{table.Name}'.");
        }

        if (
            request.Preferences.PageSize is { } size
            && fetch.Attribute("count") is null
            && fetch.Attribute("top") is null
        )
        {
            fetch.SetAttributeValue("count", size);
        }

        var found = request.Service.RetrieveMultiple(
            new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting))
        );
        var writer = new RowWriter(request.Model, request.Preferences);
        var body = new JsonObject { ["@odata.context"] = $"{request.Root}$metadata#{table.Definition.EntitySetName}" };
        if (fetch.Flag("returntotalrecordcount"))
        {
            body["@odata.count"] = found.TotalRecordCount;
        }

        if (found.MoreRecords && request.Preferences.Wants(PagingCookie))
        {
            var next = new SkipToken((fetch.Number("page") ?? 1) + 1, found.PagingCookie ?? "");
            body["@" + PagingCookie] = next.Write();
            body["@" + MoreRecords] = true;
        }

        body["value"] = new JsonArray([.. found.Entities.Select(row => writer.WriteFetched(table, row))]);
        return ApiReply.Of(body);
    }
}
