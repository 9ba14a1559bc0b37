namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>Somebody to act as.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">The full name.</param>
/// <param name="Roles">The roles, separated by commas.</param>
/// <param name="Manager">Whom the user reports to.</param>
public sealed record ActingUser(Guid Id, string Name, string Roles, Guid? Manager);
