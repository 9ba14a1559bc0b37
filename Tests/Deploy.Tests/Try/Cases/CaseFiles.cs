using System.Text.Json;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Tests.Try.Input;
using SalesCorner.Deploy.Tests.Try.Proof;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Tests.Try.Cases;

/// <summary>Small exports of the kinds that people have, all names invented.</summary>
internal static class CaseFiles
{
    public const string AsOf = "2026-11-15";

    public static string PathOf(string name) =>
        Path.Combine(Repository.Root, "Tests", "Deploy.Tests", "Try", "Cases", "Files", name);

    public static SalesHistory Read(string name) => Reading.Of(PathOf(name));

    /// <summary>Runs the whole command on a case.</summary>
    public static Task<JsonElement> Run(string name, params string[] arguments) =>
        TryRun.Json(["--data", PathOf(name), "--as-of", AsOf, .. arguments]);

    public static JsonElement Rep(this JsonElement result, string name) =>
        result.GetProperty("reps").EnumerateArray().Single(rep => rep.GetProperty("name").GetString() == name);

    public static JsonElement Deal(this JsonElement result, string id) =>
        result.GetProperty("deals").EnumerateArray().Single(deal => deal.GetProperty("id").GetString() == id);

    public static IReadOnlyList<string> Notes(this JsonElement result) =>
        [.. result.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];
}
