namespace SalesCorner.Emulator.Contract;

/// <summary>Who makes a request, as far as rights go.</summary>
internal interface ICaller
{
    /// <summary>The user in whose name the request runs.</summary>
    Guid UserId { get; }

    /// <summary>Whether no privileges are checked.</summary>
    bool IsSystem { get; }
}
