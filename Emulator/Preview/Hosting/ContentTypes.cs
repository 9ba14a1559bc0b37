namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>The content type of a file by the ending of its name.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".htm"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".json"] = "application/json",
    };

    /// <summary>The type; unknown endings are bytes.</summary>
    public static string Of(string name) =>
        Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
}
