using System.Xml.Linq;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>A component that an import refused.</summary>
/// <param name="Kind">What it is, by the report's word.</param>
/// <param name="Name">Its name, or its id.</param>
/// <param name="Code">The platform's code.</param>
/// <param name="Problem">What the platform says.</param>
/// <param name="Cure">What to do.</param>
internal sealed record ComponentError(string Kind, string Name, string Code, string Problem, string Cure);

/// <summary>
/// Reads <c>importjob.data </c>: an XML in which each component has a result ("Understanding the Import Job Data").
/// </summary>
internal static class ImportReport
{
    private static readonly string[] Naming = ["LocalizedName", "name", "Name", "OriginalName", "id", "Id"];

    /// <summary>The components that failed. A report that cannot be read has none.</summary>
    public static IReadOnlyList<ComponentError> Errors(string? data)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            return [];
        }

        try
        {
            return
            [
                .. XElement
                    .Parse(data)
                    .DescendantsAndSelf()
                    .Where(node => (string?)node.Attribute("result") == "failure")
                    .Select(Read)
                    .Distinct(),
            ];
        }
        catch (System.Xml.XmlException)
        {
            return [];
        }
    }

    private static ComponentError Read(XElement result)
    {
        // Newer reports hold a <result> inside the component; older ones write the attributes on the component itself.
        var component = result.Name.LocalName == "result" ? result.Parent ?? result : result;
        var name = Naming
            .Select(attribute => (string?)component.Attribute(attribute))
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));
        var code = (string?)result.Attribute("errorcode") ?? string.Empty;
        var problem = (string?)result.Attribute("errortext") ?? "It gave no reason.";
        return new ComponentError(
            component.Name.LocalName,
            name ?? component.Value.Trim(),
            code,
            problem,
            ImportCures.Of(code, problem)
        );
    }
}
