namespace SalesCorner.Emulator.Organizations;

/// <summary>The ids that hold for the whole organisation.</summary>
/// <param name="Id">The organisation itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="RootBusinessUnitId">The business unit at the top.</param>
/// <param name="SystemUserId">The user SYSTEM, for whom no privileges are checked.</param>
/// <param name="BaseCurrencyId">The currency of base amounts.</param>
internal sealed record OrganizationFacts(
    Guid Id,
    string Name,
    Guid RootBusinessUnitId,
    Guid SystemUserId,
    Guid BaseCurrencyId
);
