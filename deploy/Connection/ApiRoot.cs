using System.Net;

namespace SalesCorner.Deploy.Connection;

/// <summary>Where an environment's Web API begins.</summary>
internal static class ApiRoot
{
    /// <summary>The version spoken ("Compose HTTP requests and handle errors").</summary>
    private const string Path = "/api/data/v9.2/";

    /// <summary>The root, with a slash at its end.</summary>
    public static Uri Of(Uri environment) => new(environment, Path);

    /// <summary>The whole address of a path below the root.</summary>
    /// <exception cref="DataverseFailureException">The path leads out of the Web API.</exception>
    public static Uri Target(Uri environment, string path)
    {
        var root = Of(environment);
        return Uri.TryCreate(root, path, out var target) && root.IsBaseOf(target)
            ? target
            : throw new DataverseFailureException(
                HttpStatusCode.BadRequest,
                string.Empty,
                $"{environment}: a link leads to another place "
                    + $"({target?.GetLeftPart(UriPartial.Authority) ?? "not an address"}). It is not followed."
            );
    }
}
