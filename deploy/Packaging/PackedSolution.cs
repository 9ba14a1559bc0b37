namespace SalesCorner.Deploy.Packaging;

/// <summary>A finished package.</summary>
/// <param name="FileName">What the file is called.</param>
/// <param name="Zip">Its bytes.</param>
/// <param name="Summary">What went in.</param>
public sealed record PackedSolution(string FileName, byte[] Zip, PackSummary Summary);
