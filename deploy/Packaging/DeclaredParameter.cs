namespace SalesCorner.Deploy.Packaging;

/// <summary>An input or output of a custom API as its plug-in declares it.</summary>
/// <param name="Name">The unique name.</param>
/// <param name="TypeName">The name of its .NET type.</param>
/// <param name="IsOptional">Whether a caller may leave it out.</param>
public sealed record DeclaredParameter(string Name, string TypeName, bool IsOptional);
