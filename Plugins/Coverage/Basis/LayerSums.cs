using SalesCorner.Plugins.Domain.Pipeline;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Puts the layers of the pipeline on a sheet and takes them off it.</summary>
internal static class LayerSums
{
    private const string Raw = "raw";
    private const string Qualified = "qualified";
    private const string Moving = "moving";
    private const string Unqualified = "unqualified";
    private const string Stale = "stale";

    /// <summary>Writes the layers.</summary>
    public static void Write(CoverageSums sheet, PipelineLayers layers)
    {
        Write(sheet, Raw, layers.Raw);
        Write(sheet, Qualified, layers.Qualified);
        Write(sheet, Moving, layers.Moving);
        Write(sheet, Unqualified, layers.Unqualified);
        Write(sheet, Stale, layers.Stale);
        sheet.Add(Sums.WithoutValue, layers.WithoutValue);
        sheet.Add(Sums.NegativeValue, layers.NegativeValue);
        sheet.Add(Sums.WithoutCloseDate, layers.WithoutCloseDate);
    }

    /// <summary>Reads the layers.</summary>
    public static PipelineLayers Read(CoverageSums sheet) =>
        new()
        {
            Raw = Read(sheet, Raw),
            Qualified = Read(sheet, Qualified),
            Moving = Read(sheet, Moving),
            Unqualified = Read(sheet, Unqualified),
            Stale = Read(sheet, Stale),
            WithoutValue = sheet.Count(Sums.WithoutValue),
            NegativeValue = sheet.Count(Sums.NegativeValue),
            WithoutCloseDate = sheet.Count(Sums.WithoutCloseDate),
        };

    private static void Write(CoverageSums sheet, string name, LayerSum layer)
    {
        sheet.Add(Sums.LayerCount(name), layer.Count);
        sheet.Add(Sums.LayerValue(name), layer.Value);
    }

    private static LayerSum Read(CoverageSums sheet, string name) =>
        new(sheet.Count(Sums.LayerCount(name)), sheet[Sums.LayerValue(name)]);
}
