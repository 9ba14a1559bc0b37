namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>Something typed into a page that cannot be a value of its column.</summary>
internal sealed class InputProblemException(string message) : Exception(message);
