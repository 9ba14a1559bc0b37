namespace SalesCorner.Emulator.Preview.Web;

/// <summary>Something typed into a page that cannot be a value of its column.</summary>
internal sealed class InputProblemException(string message) : Exception(message);
