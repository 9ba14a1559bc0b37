namespace SalesCorner.Deploy.Packaging;

/// <summary>One file of the package.</summary>
/// <param name="Name">Its path in the zip, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ZipPart(string Name, byte[] Content);
