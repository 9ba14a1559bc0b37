using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>A run of the tool in this process, as the command line does it.</summary>
public static class ToolRun
{
    /// <summary>Runs a command that writes JSON to a file, and reads it.</summary>
    /// <param name="arguments">The command and its options, without <c>--json</c>.</param>
    public static async Task<JsonElement> Json(params string[] arguments)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "result.json");
        var errors = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, errors, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(), terminal).RunAsync([.. arguments, "--json", file]);
        Assert.True(code == 0, errors.ToString());
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        return document.RootElement.Clone();
    }
}
