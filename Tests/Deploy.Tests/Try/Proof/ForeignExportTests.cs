using System.Text.Json;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>What system deals were exported from makes no difference to anybody's figures.</summary>
public sealed class ForeignExportTests
{
    [Theory]
    [InlineData(nameof(ForeignExport.Dynamics), nameof(ForeignExport.Plain), 0)]
    [InlineData(nameof(ForeignExport.Pipedrive), nameof(ForeignExport.Plain), 0)]
    [InlineData(nameof(ForeignExport.Salesforce), nameof(ForeignExport.PlainWithoutStagesOfClosed), 2)]
    [InlineData(nameof(ForeignExport.HubSpot), nameof(ForeignExport.PlainWithoutStagesOfClosed), 0)]
    public async Task The_same_deals_give_the_same_figures(string system, string plainLayout, int rejected)
    {
        var plain = await Run(plainLayout);

        var result = await Run(system);

        Assert.Equal(3, plain.GetProperty("reps").GetArrayLength());
        Assert.All(
            new[] { "asOf", "period", "reps", "teams", "deals" },
            part => Assert.Equal(Told(plain.GetProperty(part)), Told(result.GetProperty(part)))
        );
        Assert.Equal(rejected, result.GetProperty("rejected").GetArrayLength());
    }

    [Fact]
    public async Task What_a_system_forgets_of_closed_deals_is_said()
    {
        var result = await Run(nameof(ForeignExport.Salesforce));

        Assert.Contains(
            result.GetProperty("notes").EnumerateArray(),
            note =>
                note.GetString()!.Contains("closed deals without the stage they closed from", StringComparison.Ordinal)
        );
    }

    // Who bought before only an export with accounts can say, and the plain one has none.
    private static string Told(JsonElement part) =>
        Regex.Replace(
            part.GetRawText(),
            @"""motions"":\s*\[[^\]]*\]",
            string.Empty,
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );

    private static async Task<JsonElement> Run(string system)
    {
        var text = (string)typeof(ForeignExport).GetProperty(system)!.GetValue(null)!;
        using var folder = new TempFolder();
        return await TryRun.Json(
            "--data",
            folder.With("export.csv", text),
            "--as-of",
            ForeignExport.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
    }
}
