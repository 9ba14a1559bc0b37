using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Installing;

/// <summary>Writes what importjob.data says of an import, in the shape that deployment tools read.</summary>
internal static class ImportReport
{
    /// <summary>Of an import that went well.</summary>
    public static string Success(ImportResult result, DateTime started, DateTime stopped) =>
        Write(
            result.SolutionName,
            new XElement(
                "result",
                new XAttribute("result", "success"),
                new XAttribute("errorcode", "0"),
                new XAttribute("errortext", "")
            ),
            new XAttribute("start", Moment(started)),
            new XAttribute("stop", Moment(stopped)),
            new XElement(
                "componentCounts",
                new XAttribute("added", result.Added),
                new XAttribute("updated", result.Updated),
                new XAttribute("removed", result.Removed)
            )
        );

    /// <summary>Of an import that failed.</summary>
    public static string Failure(string solutionName, int code, string message) =>
        Write(
            solutionName,
            new XElement(
                "result",
                new XAttribute("result", "failure"),
                new XAttribute("errorcode", ApiFault.Hex(code)),
                new XAttribute("errortext", new string([.. message.Where(System.Xml.XmlConvert.IsXmlChar)]))
            )
        );

    private static string Write(string solutionName, XElement result, params object[] more) =>
        new XElement(
            "importexportxml",
            more,
            new XAttribute("succeeded", result.Attribute("result")!.Value == "success" ? "true" : "false"),
            new XElement(
                "solutionManifests",
                new XElement(
                    "solutionManifest",
                    new XAttribute("id", solutionName),
                    new XAttribute("processed", "true"),
                    result
                )
            )
        ).ToString(SaveOptions.DisableFormatting);

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
