using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Reads the parts of other solutions that the manifest declares as needed.</summary>
internal static class Dependencies
{
    /// <summary>
    /// Whether the manifest declares a part, such as a table, a control or, with its table, a column.
    /// </summary>
    public static bool AreDeclared(SolutionModel solution, string name, string? parent) =>
        solution
            .Manifest.Elements("MissingDependencies")
            .Elements()
            .Elements("Required")
            .Any(required =>
                (string?)required.Attribute("schemaName") == name
                && (parent is null || (string?)required.Attribute("parentSchemaName") == parent)
            );
}
