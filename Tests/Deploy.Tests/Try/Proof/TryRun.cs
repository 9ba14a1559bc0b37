using System.Text.Json;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>A run of `try --json` and the same input for the independent computation.</summary>
public sealed record TryRun(JsonElement Result, PlainOrganisation Plain)
{
    public IEnumerable<JsonElement> Reps => Result.GetProperty("reps").EnumerateArray();

    public IEnumerable<JsonElement> Teams => Result.GetProperty("teams").EnumerateArray();

    public IEnumerable<JsonElement> Deals => Result.GetProperty("deals").EnumerateArray();

    /// <summary>Runs <c>try</c> and reads what it wrote.</summary>
    public static Task<JsonElement> Json(params string[] arguments) =>
        ToolRun.Json(["try", "--no-serve", .. arguments]);
}
