namespace SalesCorner.Browser.Tests.Support;

/// <summary>The scripts that look at a page, by their file names in Scripts/.</summary>
internal static class PageScript
{
    /// <summary>The text of a script.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(
            "SalesCorner.Browser.Tests.Scripts." + name
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
