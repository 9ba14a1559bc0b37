namespace SalesCorner.Emulator.Import.Model;

/// <summary>Who imports, where and when; it becomes the owner and the dates of the registration rows.</summary>
/// <param name="UserId">The importing user.</param>
/// <param name="BusinessUnitId">The root business unit, to which roles belong.</param>
/// <param name="OrganizationId">The organisation.</param>
/// <param name="UtcNow">The time of the import.</param>
public sealed record ImportContext(Guid UserId, Guid BusinessUnitId, Guid OrganizationId, DateTime UtcNow);

/// <summary>What an import did.</summary>
/// <param name="SolutionName">The solution's unique name.</param>
/// <param name="Version">The version that is now installed.</param>
/// <param name="PreviousVersion">The version before, null on a first import.</param>
/// <param name="IsManaged">Whether the solution is managed.</param>
/// <param name="Added">How many components are new.</param>
/// <param name="Updated">How many components were there before.</param>
/// <param name="Removed">How many components a managed upgrade removed.</param>
public sealed record ImportResult(
    string SolutionName,
    Version? Version,
    Version? PreviousVersion,
    bool IsManaged,
    int Added,
    int Updated,
    int Removed
);
