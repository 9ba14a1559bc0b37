namespace SalesCorner.Deploy.Packaging;

/// <summary>Attached to an element: the file that it was read from.</summary>
/// <param name="Path">Relative to the solution's folder, or the part's name in a zip.</param>
public sealed record SourceFile(string Path);
