using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>A run of `try --json` and the same input for the independent computation.</summary>
public sealed record TryRun(JsonElement Result, PlainOrganisation Plain)
{
    public IEnumerable<JsonElement> Reps => Result.GetProperty("reps").EnumerateArray();

    public IEnumerable<JsonElement> Teams => Result.GetProperty("teams").EnumerateArray();

    public IEnumerable<JsonElement> Deals => Result.GetProperty("deals").EnumerateArray();

    /// <summary>Runs the command and reads what it wrote.</summary>
    public static async Task<JsonElement> Json(params string[] arguments)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "result.json");
        var errors = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, errors, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(), terminal).RunAsync(["try", "--no-serve", "--json", file, .. arguments]);
        Assert.True(code == 0, errors.ToString());
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        return document.RootElement.Clone();
    }
}
