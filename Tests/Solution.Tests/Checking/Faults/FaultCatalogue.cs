namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Every mistake that the package check is tried against.</summary>
internal static class FaultCatalogue
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. DataFaults.All,
        .. ScreenFaults.All,
        .. CodeFaults.All,
        .. FurtherFaults.All,
        .. PermissionFaults.All,
        .. HeldOutFaults.All,
        .. LaterDataFaults.All,
        .. LaterScreenFaults.All,
        .. LaterCodeFaults.All,
    ];
}
