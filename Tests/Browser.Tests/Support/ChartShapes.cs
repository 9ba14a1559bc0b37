using System.IO.Compression;
using System.Xml.Linq;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>The package with one of its charts in every shape that Dynamics draws.</summary>
internal static class ChartShapes
{
    private const string Model = "Pipeline by grade";
    private const string File = "customizations.xml";

    /// <summary>The types of charts, as a chart's drawing names them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["Column", "StackedColumn", "Bar", "StackedBar", "Line", "Area", "Pie", "Doughnut", "Funnel"];

    /// <summary>The id of the chart of a type.</summary>
    public static Guid IdOf(string type) => new($"00000000-0000-0000-0000-0000000000{All.ToList().IndexOf(type) + 10}");

    /// <summary>The package.</summary>
    public static async Task<byte[]> PackageAsync()
    {
        var package = await SolutionPackaging.PackAsync(Repository.Find(), managed: false);
        using var stream = new MemoryStream();
        stream.Write(package.Zip);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var document = Read(zip);
            AddShapes(document);
            zip.GetEntry(File)!.Delete();
            using var written = zip.CreateEntry(File).Open();
            document.Save(written);
        }

        return stream.ToArray();
    }

    private static XDocument Read(ZipArchive zip)
    {
        using var stream = zip.GetEntry(File)!.Open();
        return XDocument.Load(stream);
    }

    private static void AddShapes(XDocument document)
    {
        var model = document
            .Descendants("visualization")
            .First(one => one.Descendants("LocalizedName").Any(name => name.Attribute("description")?.Value == Model));
        foreach (var type in All)
        {
            var copy = XElement.Parse(
                model.ToString().Replace("ChartType=\"Column\"", $"ChartType=\"{type}\"", StringComparison.Ordinal)
            );
            copy.Element("savedqueryvisualizationid")!.Value = IdOf(type).ToString("B");
            copy.Descendants("LocalizedName").First().SetAttributeValue("description", type);
            model.AddAfterSelf(copy);
        }
    }
}
