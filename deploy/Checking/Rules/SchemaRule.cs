using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// The customizations validate against the platform's schemas, where those are given, apart from what they are known to
/// lack.
/// </summary>
public sealed class SchemaRule : ICheckRule
{
    private const string MainSchema = "CustomizationsSolution.xsd";

    // What current exports carry and the published schemas (9.0.0.2090) lack, as parent/child; "*" is any parent.
    // Taken out before validating: the validator gives up on an element at the first child it does not know.
    private static readonly HashSet<string> NewerElements = new(StringComparer.Ordinal)
    {
        "attribute/AutoNumberFormat",
        "attribute/IsSearchable",
        "attribute/IsFilterable",
        "attribute/IsRetrievable",
        "attribute/IsLocalizable",
        "entity/IsRetrieveAuditEnabled",
        "entity/IsRetrieveMultipleAuditEnabled",
        "entity/IsMSTeamsIntegrationEnabled",
        "entity/IsSolutionAware",
        "EntityRelationship/CascadeArchive",
        "AppModuleSiteMap/EnableCollapsibleGroups",
        "AppModuleSiteMap/ShowHome",
        "AppModuleSiteMap/ShowPinned",
        "AppModuleSiteMap/ShowRecents",
        "AppModule/OptimizedFor",
        "AppModule/statecode",
        "AppModule/statuscode",
        "AppModule/NavigationType",
        "Workflow/JsonFileName",
        "Workflow/IsCustomProcessingStepAllowedForOtherPublishers",
        "ImportExportXml/connectionreferences",
    };

    // Exports put the message before the type, the schema after the rank.
    private const string EarlyElement = "SdkMessageId";

    /// <inheritdoc/>
    public string Id => "SC1007";

    /// <inheritdoc/>
    public string Name => "schema";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        if (subject.Schemas is null)
        {
            return [];
        }

        var file = Path.Combine(subject.Schemas, MainSchema);
        if (!File.Exists(file))
        {
            return [Finding.In(file, "The schema is not there.", "Give --schemas the folder that holds it.")];
        }

        return Validate(subject.Solution.Customizations, Load(file));
    }

    private static XmlSchemaSet Load(string file)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(targetNamespace: null, file);
        set.Compile();
        return set;
    }

    private static List<Finding> Validate(XElement customizations, XmlSchemaSet schemas)
    {
        var findings = new List<Finding>();
        var document = new XDocument(Older(customizations));
        document.Validate(
            schemas,
            (sender, problem) =>
            {
                var node = sender as XElement ?? (sender as XObject)?.Parent;
                findings.Add(
                    Finding.At(node ?? document.Root!, problem.Message, "Write it as exports of the platform do.")
                );
            }
        );
        return findings;
    }

    // A copy that keeps each part's file, with the newer constructs put as the older schema wants them.
    private static XElement Older(XElement source)
    {
        var copy = new XElement(
            source.Name,
            source.Attributes(),
            source.Nodes().Select(node => node is XElement child ? Older(child) : node)
        );
        foreach (var annotation in source.Annotations<Packaging.SourceFile>())
        {
            copy.AddAnnotation(annotation);
        }

        copy.Elements()
            .Where(child => NewerElements.Contains($"{copy.Name.LocalName}/{child.Name.LocalName}"))
            .Remove();
        copy.Elements(EarlyElement).Remove();
        return copy;
    }
}
