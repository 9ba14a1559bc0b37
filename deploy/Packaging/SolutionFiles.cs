namespace SalesCorner.Deploy.Packaging;

/// <summary>Paths that the folder format fixes.</summary>
public static class SolutionFiles
{
    /// <summary>The solution's manifest.</summary>
    public const string Manifest = "Other/Solution.xml";

    /// <summary>The frame that the parts are put into.</summary>
    public const string Customizations = "Other/Customizations.xml";

    /// <summary>
    /// Kinds that travel as their own files, at the same path in the zip, and need no root component.
    /// </summary>
    public static readonly IReadOnlyList<string> OwnFileFolders = ["customapis", "environmentvariabledefinitions"];
}
