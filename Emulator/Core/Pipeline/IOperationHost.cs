using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>What an operation needs to tell plug-ins of its surroundings.</summary>
internal interface IOperationHost
{
    /// <summary>The organisation that it works on.</summary>
    StoredOrganization State { get; }

    /// <summary>Whether a transaction is under way.</summary>
    bool IsInTransaction { get; }

    /// <summary>The business unit of a user.</summary>
    Guid BusinessUnitOf(Guid userId);
}
