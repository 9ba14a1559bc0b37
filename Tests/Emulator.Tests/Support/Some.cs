using SalesCorner.Emulator.Import.Model;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>Makes valid things for tests, so that a test says only what it is about.</summary>
internal static class Some
{
    public static readonly DateTime Now = new(2026, 5, 4, 9, 30, 0, DateTimeKind.Utc);

    public static readonly Guid UserId = new("00000000-0000-0000-0000-00000000a001");

    public static ImportContext ImportContext(DateTime? now = null) =>
        new(
            UserId,
            new Guid("00000000-0000-0000-0000-00000000b001"),
            new Guid("00000000-0000-0000-0000-00000000c001"),
            now ?? Now
        );

    /// <summary>A solution with the table new_Deal and the column new_Grade on opportunity.</summary>
    public static SolutionZip SolutionZip(string version = "1.0.0.0", bool managed = false) =>
        new SolutionZip { Version = version, Managed = managed }
            .Table(SomeXml.Table("new_Deal", SomeXml.Text("new_Stamp")))
            .Table(SomeXml.Extension("Opportunity", SomeXml.Text("new_Grade")));
}
