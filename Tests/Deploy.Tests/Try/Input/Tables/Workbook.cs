using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace SalesCorner.Deploy.Tests.Try.Input.Tables;

/// <summary>Writes small Excel workbooks: text, numbers and days, in a visible sheet behind a hidden one.</summary>
internal static class Workbook
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    public static string Write(string path, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(
            zip,
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                + "Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
        );
        Part(
            zip,
            "_rels/.rels",
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>"
        );
        Part(
            zip,
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"hiddenSheet\" "
                + "sheetId=\"1\" state=\"veryHidden\" r:id=\"s1\"/><sheet name=\"Open Opportunities\" "
                + "sheetId=\"2\" r:id=\"s2\"/></sheets></workbook>"
        );
        Part(
            zip,
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"s1\" Type=\"{Office}/worksheet\" "
                + $"Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\"{Office}/worksheet\" "
                + "Target=\"worksheets/sheet2.xml\"/>"
                + $"<Relationship Id=\"st\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"
        );
        Part(
            zip,
            "xl/styles.xml",
            $"<styleSheet xmlns=\"{Sheet}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" "
                + "applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
        );
        Part(
            zip,
            "xl/worksheets/sheet1.xml",
            SheetOf([
                ["opportunity:checksum=", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"],
            ])
        );
        Part(zip, "xl/worksheets/sheet2.xml", SheetOf(rows));
        return path;
    }

    private static string SheetOf(IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Sheet}\"><sheetData>");
        for (var row = 0; row < rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Count; column++)
            {
                text.Append(Cell($"{(char)('A' + column)}{row + 1}", rows[row][column]));
            }

            text.Append("</row>");
        }

        return text.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(string place, object? value) =>
        value switch
        {
            null or "" => string.Empty,
            DateOnly day => $"<c r=\"{place}\" s=\"1\"><v>{day.DayNumber - FirstDay.DayNumber}</v></c>",
            decimal number => $"<c r=\"{place}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
            _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(value.ToString())}</t></is></c>",
        };

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
