using System.Xml;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>Says which table a query is about, without translating it.</summary>
internal static class QueryTables
{
    /// <summary>The table's logical name; "none" when it cannot be told.</summary>
    public static string Of(QueryBase query) =>
        query switch
        {
            QueryExpression expression => expression.EntityName ?? "none",
            QueryByAttribute attributes => attributes.EntityName ?? "none",
            FetchExpression fetch => OfFetch(fetch.Query),
            _ => "none",
        };

    private static string OfFetch(string xml)
    {
        try
        {
            using var text = new StringReader(xml ?? "");
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return reader.ReadToFollowing("entity") ? reader.GetAttribute("name") ?? "none" : "none";
        }
        catch (XmlException error)
        {
            throw DataverseFault.InvalidArgument($"Malformed FetchXML: {error.Message}");
        }
    }
}
