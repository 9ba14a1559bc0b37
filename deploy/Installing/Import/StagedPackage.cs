using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>
/// Uploads a package and has it validated before anything is imported ("Solution staging, with asynchronous import and
/// export").
/// </summary>
internal static class StagedPackage
{
    /// <summary>Uploads it. Doing so twice does no harm: the platform forgets uploads.</summary>
    /// <returns>The id that the import names.</returns>
    /// <exception cref="CommandFailedException">The platform finds it invalid.</exception>
    public static async Task<Guid> UploadAsync(
        DataverseClient client,
        TargetPackage package,
        CancellationToken cancellation
    )
    {
        var body = new JsonObject { ["CustomizationFile"] = Convert.ToBase64String(package.Zip) };
        var answer = await client.CallAsync("StageSolution", body, mayBeRepeated: true, cancellation);
        var results = answer["StageSolutionResults"] as JsonObject ?? [];
        var problems = Problems(results).ToList();
        if (problems.Count == 0 && results.Id("StageSolutionUploadId") is { } id)
        {
            return id;
        }

        throw new CommandFailedException(
            $"The environment refuses {package.File} before importing it. {string.Join(' ', problems)} "
                + "Nothing was changed."
        );
    }

    private static IEnumerable<string> Problems(JsonObject results)
    {
        foreach (var problem in Objects(results, "SolutionValidationResults").Where(IsError))
        {
            var message = problem.Text("Message") ?? "It gives no reason.";
            yield return $"{message} {ImportCures.Of(Code(problem), message)}";
        }

        foreach (var missing in Objects(results, "MissingDependencies"))
        {
            var name =
                missing.Text("RequiredComponentDisplayName")
                ?? missing.Text("RequiredComponentSchemaName")
                ?? "a component";
            yield return $"Missing: {name} of the solution {missing.Text("RequiredSolutionName") ?? "that it names"}. "
                + "Install that solution first.";
        }
    }

    private static bool IsError(JsonObject problem) =>
        problem["SolutionValidationResultType"]?.ToString() is not ("Warning" or "Information" or "1" or "2");

    private static string Code(JsonObject problem) =>
        problem.Number("ErrorCode") is { } code ? $"0x{code:x8}" : string.Empty;

    private static IEnumerable<JsonObject> Objects(JsonObject results, string name) =>
        (results[name] as JsonArray ?? []).OfType<JsonObject>();
}
