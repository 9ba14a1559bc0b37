using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>The preview's own styles and scripts, which travel inside the assembly.</summary>
internal static class PreviewAssets
{
    /// <summary>Answers a file, or that there is none.</summary>
    public static IResult Find(string name)
    {
        var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("SalesCorner.Emulator.Preview.Assets." + name);
        return stream is null ? Results.NotFound() : Results.Stream(stream, ContentTypes.Of(name));
    }
}
