using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Answers GET of many rows by OData options.</summary>
internal static class Collections
{
    private const int MostRows = 5000;
    private const string TotalCount = "Microsoft.Dynamics.CRM.totalrecordcount";
    private const string CountExceeded = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";

    /// <summary>The rows of a table, or those that a restriction leaves of it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="table">The table.</param>
    /// <param name="restriction">Adds to the query what the address demands; null for nothing.</param>
    public static ApiReply Read(ApiRequest request, EdmTable table, Action<XElement>? restriction = null)
    {
        var options = QueryOptions.Read(table, request.Query);
        var document = FetchDocument.Of(request.Model, table, options);
        restriction?.Invoke(document.Entity);
        var token = SkipToken.Read(request.Option("$skiptoken"));
        SetPage(request, options, document, token);
        if (options.Count)
        {
            document.Root.SetAttributeValue("returntotalrecordcount", "true");
        }

        var found = options.Top == 0 ? new EntityCollection() : request.Service.RetrieveMultiple(document.Query);
        var body = Start(request, table, options, found);
        body["value"] = Rows(request, table, options, found);
        if (found.MoreRecords && options.Top is null)
        {
            body["@odata.nextLink"] = NextLink(request, new SkipToken(token.Page + 1, found.PagingCookie ?? ""));
        }

        return ApiReply.Of(body);
    }

    /// <summary>How many rows there are ("Count number of rows": at most 5,000 are counted).</summary>
    public static ApiReply Count(ApiRequest request, EdmTable table)
    {
        var options = QueryOptions.Read(table, request.Query) with { Columns = [] };
        var document = FetchDocument.Of(request.Model, table, options);
        document.Set("count", 1);
        document.Root.SetAttributeValue("returntotalrecordcount", "true");
        var count = request.Service.RetrieveMultiple(document.Query).TotalRecordCount;
        return ApiReply.Of(count.ToString(CultureInfo.InvariantCulture), "text/plain");
    }

    /// <summary>The rows as JSON, with what is to be expanded.</summary>
    public static JsonArray Rows(ApiRequest request, EdmTable table, QueryOptions options, EntityCollection found)
    {
        var writer = new RowWriter(request.Model, request.Preferences);
        var rows = found.Entities.Select(row => writer.Write(table, row, options.Columns)).ToList();
        new Expander(request).Add(table, options.Expands, found.Entities, rows);
        return new JsonArray([.. rows]);
    }

    /// <summary>The address of a context.</summary>
    public static string Context(ApiRequest request, EdmTable table, QueryOptions options)
    {
        List<string> parts = [.. options.Selected, .. options.Expands.Select(one => one.Name + "()")];
        var list = parts.Count == 0 ? "" : $"({string.Join(',', parts)})";
        return $"{request.Root}$metadata#{table.Definition.EntitySetName}{list}";
    }

    private static void SetPage(ApiRequest request, QueryOptions options, FetchDocument document, SkipToken token)
    {
        if (options.Top is { } top)
        {
            document.Set("top", Math.Clamp(top, 1, PlatformLimits.PageRows));
            return;
        }

        document.Set("count", Math.Min(request.Preferences.PageSize ?? MostRows, MostRows));
        document.Set("page", token.Page);
        if (token.Cookie.Length > 0)
        {
            document.Root.SetAttributeValue("paging-cookie", token.Cookie);
        }
    }

    private static JsonObject Start(ApiRequest request, EdmTable table, QueryOptions options, EntityCollection found)
    {
        var body = new JsonObject { ["@odata.context"] = Context(request, table, options) };
        if (!options.Count)
        {
            return body;
        }

        body["@odata.count"] = found.TotalRecordCount;
        if (request.Preferences.Wants(TotalCount))
        {
            body["@" + TotalCount] = found.TotalRecordCount;
            body["@" + CountExceeded] = found.TotalRecordCountLimitExceeded;
        }

        return body;
    }

    private static string NextLink(ApiRequest request, SkipToken token)
    {
        var path = string.Join('/', request.Path.Select(one => one.Key is null ? one.Name : $"{one.Name}({one.Key})"));
        var query = request
            .Query.Where(one => one.Key != "$skiptoken")
            .Append(new("$skiptoken", token.Write()))
            .Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value)}");
        return $"{request.Root}{path}?{string.Join('&', query)}";
    }
}
