using System.Text.RegularExpressions;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>Finds the service's root in addresses.</summary>
internal static partial class ServiceRoot
{
    /// <summary>The beginning of the path up to the root's last slash; null when it is none of the service's.</summary>
    public static string? Find(string path)
    {
        var match = Root().Match(path);
        return match.Success
            ? match.Value.EndsWith('/')
                ? match.Value
                : match.Value + "/"
            : null;
    }

    [GeneratedRegex(@"^/api/data/v9\.[0-2](/|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Root();
}
