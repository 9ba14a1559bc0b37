using System.Xml.Linq;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Fetch;

/// <summary>Reads a query from FetchXML. Hints about locks, versions and output formats are ignored.</summary>
internal static class FetchReader
{
    /// <summary>The query that the text describes.</summary>
    public static QueryModel Read(string? text)
    {
        var fetch = FetchElement.Load(text);
        if (fetch.Name.LocalName != "fetch")
        {
            throw QueryFaults.InvalidXml($"the root element is <{fetch.Name.LocalName}>, not <fetch>.");
        }

        var entities = fetch.Elements().ToList();
        if (entities is not [{ Name.LocalName: "entity" } entity])
        {
            throw QueryFaults.InvalidXml("<fetch> must hold exactly one <entity>.");
        }

        RefuseUnsupported(fetch);
        var top = fetch.Number("top");
        return new QueryModel(FetchSourceReader.Entity(entity))
        {
            Aggregate = fetch.Flag("aggregate"),
            Distinct = fetch.Flag("distinct"),
            Top = top,
            PageSize = fetch.Number("count"),
            Page = fetch.Number("page") ?? 1,
            Cookie = fetch.Text("paging-cookie"),
            WantsTotal = fetch.Flag("returntotalrecordcount"),
            AggregateLimit = fetch.Number("aggregatelimit"),
            RawOrder = fetch.Flag("useraworderby"),
        };
    }

    private static void RefuseUnsupported(XElement fetch)
    {
        if (fetch.Text("datasource") is { } source)
        {
            throw QueryFaults.Invalid($"The emulator keeps no long-term data: datasource '{source}' is not supported.");
        }
    }
}
